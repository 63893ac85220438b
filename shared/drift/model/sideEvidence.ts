import type { Language } from '../../text/language.ts';
import { overlaps } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';
import type { BeadContext } from '../beadContext.ts';
import { otherLanguage } from '../otherLanguage.ts';
import { SEVERITY_WEIGHT } from '../severity.ts';
import type { FluencyModel } from './fluency.ts';
import type { ModelFinding } from './modelFinding.ts';
import { spelledLike } from './spelledLike.ts';
import { stretches, type Stretches } from './stretches.ts';
import { tokenFacts, type TokenFacts } from './tokenFacts.ts';
import type { TokenLikeness } from './tokenLikeness.ts';
import { translationEvidence, type TranslationEvidence } from './translationEvidence.ts';

/** What the other side, the lexicon and the checks say of each token of a side. */
export interface SideEvidence extends TranslationEvidence, TokenFacts, Stretches {
  /** How much the token matters, 0..1: its inverse document frequency. */
  readonly weights: Float64Array;
  /** Posterior of its best link. */
  readonly covered: Float64Array;
  /** The weighted mean of `covered`. */
  readonly coverage: number;
  /** How many links it has. */
  readonly fertility: Float64Array;
  /** Place of the token at the other end of its best link; -1 without one. */
  readonly partner: Int32Array;
  /** How well the lexicon knows its best link, 0..1. */
  readonly strength: Float64Array;
  /** For tokens hardly covered: the best likeness to any word of the other side, 0..1. */
  readonly elsewhere: Float64Array;
  /** For unknown words: how much they look like a translation that would fit, 0..1. */
  readonly misspelled: Float64Array;
  /** How well the token follows on the one before; the last is that of the sentence's end. */
  readonly follows: Float64Array;
  /** What the checks said of it: severity weight by confidence, the heaviest. */
  readonly told: Float64Array;
}

/** A number is as telling as a rare word. */
const NUMBER_WEIGHT = 0.8;
/** Below, a token counts as uncovered. */
export const COVERED = 0.5;

/**
 * @param findings what the checks found in the bead; offsets are the bead's
 * @param likeness how well each two tokens go together, 0..1
 */
export function sideEvidence(
  bead: BeadContext,
  language: Language,
  findings: readonly ModelFinding[],
  fluency: FluencyModel,
  likeness: TokenLikeness,
): SideEvidence {
  const other = otherLanguage(language);
  const { tokens } = bead[language];
  const others = bead[other].tokens;
  const links = linkEvidence(bead, language, likeness);

  const weights = valuesOf(tokens, (token) => weightOf(bead, language, token));
  const open = (i: number): boolean => weights[i]! > 0 && links.covered[i]! < COVERED;
  return {
    ...links,
    ...tokenFacts(bead, language),
    ...stretches(weights, links.covered),
    weights,
    coverage: weightedMean(links.covered, weights),
    ...translationEvidence(bead.lexicon, language, tokens, others),
    elsewhere: valuesOf(tokens, (_, i) => (open(i) ? likeness.best(language, i) : 1)),
    misspelled: valuesOf(tokens, (token, i) => (open(i) ? spelledLike(bead, language, token) : 0)),
    follows: fluency.of(tokens),
    told: valuesOf(tokens, (token) => told(token, language, findings)),
  };
}

/** `Float64Array.from`, many times faster. */
function valuesOf(
  tokens: readonly Token[],
  value: (token: Token, index: number) => number,
): Float64Array {
  const values = new Float64Array(tokens.length);
  for (let i = 0; i < values.length; i++) values[i] = value(tokens[i]!, i);
  return values;
}

function linkEvidence(
  bead: BeadContext,
  language: Language,
  likeness: TokenLikeness,
): Pick<SideEvidence, 'covered' | 'fertility' | 'partner' | 'strength'> {
  const size = bead[language].tokens.length;
  const covered = new Float64Array(size);
  const fertility = new Float64Array(size);
  const partner = new Int32Array(size).fill(-1);
  const strength = new Float64Array(size);
  for (const link of bead.links) {
    const index = link[language];
    const known = likeness.of(link.en, link.fr);
    fertility[index]!++;
    strength[index] = Math.max(strength[index]!, known);
    if (link.probability <= covered[index]!) continue;
    covered[index] = link.probability;
    partner[index] = link[otherLanguage(language)];
  }
  return { covered, fertility, partner, strength };
}

function weightedMean(values: Float64Array, weights: Float64Array): number {
  let sum = 0;
  let all = 0;
  for (let i = 0; i < values.length; i++) {
    sum += values[i]! * weights[i]!;
    all += weights[i]!;
  }
  return all ? sum / all : 1;
}

function told(token: Token, language: Language, findings: readonly ModelFinding[]): number {
  let most = 0;
  for (const finding of findings) {
    const span = finding[language];
    if (!span || !overlaps(span, token)) continue;
    most = Math.max(most, (0.5 + SEVERITY_WEIGHT[finding.severity]) * finding.confidence);
  }
  return most;
}

function weightOf({ lexicon }: BeadContext, language: Language, token: Token): number {
  if (token.kind === 'number') return NUMBER_WEIGHT;
  return token.kind === 'word' ? lexicon.idf(language, token.form) : 0;
}
