import type { Language } from '../../text/language.ts';
import type { BeadContext } from '../beadContext.ts';
import { isName } from './isName.ts';
import type { SideEvidence } from './sideEvidence.ts';

/** The names of the features of a word, in the order of `wordFeatures`. */
export const WORD_FEATURES: readonly string[] = [
  'weight',
  'covered',
  'strength',
  'elsewhere',
  'expected',
  'present',
  'presentBase',
  'related',
  'sureness',
  'misspelled',
  'copied',
  'adverb',
  'told',
  'fertility',
  'partnerFertility',
  'partnerWeight',
  'partnerPresent',
  'jumpBefore',
  'jumpAfter',
  'coveredBefore',
  'coveredAfter',
  'nextBefore',
  'nextAfter',
  'presentAround',
  'stretch',
  'stretchWeight',
  'openOpposite',
  'place',
  'first',
  'length',
  'number',
  'name',
  'unknown',
  'repeated',
  'follows',
  'followed',
  'french',
  'sideCoverage',
  'otherCoverage',
  'otherTokens',
];

/** How many neighbours on each side are looked at. */
const REACH = 3;

/**
 * A token as numbers that a person can read: how well it and its neighbours are covered, what the
 * lexicon and the checks say of it, and what sort of word it is.
 */
export function wordFeatures(
  bead: BeadContext,
  language: Language,
  evidence: Readonly<Record<Language, SideEvidence>>,
  index: number,
): Float64Array {
  const own = evidence[language];
  const other = evidence[language === 'en' ? 'fr' : 'en'];
  const { tokens, text } = bead[language];
  const token = tokens[index]!;
  const partner = own.partner[index]!;
  return Float64Array.of(
    own.weights[index]!,
    own.covered[index]!,
    own.strength[index]!,
    own.elsewhere[index]!,
    Math.log(own.expected[index]! + 1e-5),
    Math.log(own.present[index]! + 1e-3),
    Math.log(own.presentBase[index]! + 1e-3),
    Math.log(own.related[index]! + 1e-4),
    own.sureness[index]!,
    own.misspelled[index]!,
    copied(bead, language, index),
    adverb(token.form, language),
    own.told[index]!,
    own.fertility[index]!,
    partner < 0 ? 0 : other.fertility[partner]!,
    partner < 0 ? -1 : other.weights[partner]!,
    partner < 0 ? -8 : Math.log(other.presentBase[partner]! + 1e-3),
    jump(own, index, -1),
    jump(own, index, 1),
    near(own, own.covered, index, -1),
    near(own, own.covered, index, 1),
    neighbour(own, index, -1),
    neighbour(own, index, 1),
    (near(own, own.presentBase, index, -1) + near(own, own.presentBase, index, 1)) / 2,
    ...stretch(own, index),
    openOpposite(own, other, index),
    index / tokens.length,
    index === 0 ? 1 : 0,
    token.form.length,
    token.kind === 'number' ? 1 : 0,
    isName(text, token) ? 1 : 0,
    token.kind === 'word' && bead.lexicon.id(language, token.form) < 0 ? 1 : 0,
    repeated(tokens, index),
    own.follows[index]!,
    own.follows[index + 1]!,
    language === 'fr' ? 1 : 0,
    own.coverage,
    other.coverage,
    bead[language === 'en' ? 'fr' : 'en'].tokens.length / tokens.length,
  );
}

function near({ weights }: SideEvidence, values: Float64Array, index: number, step: 1 | -1) {
  let sum = 0;
  let all = 0;
  for (let k = 1; k <= REACH; k++) {
    const at = index + step * k;
    if (at < 0 || at >= weights.length || weights[at] === 0) continue;
    sum += values[at]!;
    all++;
  }
  return all ? sum / all : 1;
}

/** How well the next token with a weight is covered; 2 at the edge. */
function neighbour({ weights, covered }: SideEvidence, index: number, step: 1 | -1): number {
  const at = index + step;
  return at < 0 || at >= weights.length ? 2 : weights[at] === 0 ? 1.5 : covered[at]!;
}

/** How far the partner lies from that of the nearest linked neighbour; 1 is in order. */
function jump({ partner }: SideEvidence, index: number, step: 1 | -1): number {
  if (partner[index]! < 0) return 0;
  for (let at = index + step; at >= 0 && at < partner.length; at += step) {
    if (partner[at]! >= 0) {
      const jumped = step * (partner[at]! - partner[index]!);
      return Math.max(-12, Math.min(12, jumped));
    }
  }
  return 1;
}

/** How many tokens around this one have no link, this one with them, and what they weigh. */
function stretch(
  { weights, covered }: SideEvidence,
  index: number,
): [length: number, weight: number] {
  const open = (i: number): boolean =>
    i >= 0 && i < covered.length && (weights[i] === 0 || covered[i] === 0);
  if (!open(index)) return [0, 0];
  let from = index;
  let to = index;
  while (open(from - 1)) from--;
  while (open(to + 1)) to++;
  const weight = weights.subarray(from, to + 1).reduce((sum, value) => sum + value, 0);
  return [to - from + 1, weight];
}

/** Whether the word stands on the other side, too: 2 when the own language does not know it. */
function copied(bead: BeadContext, language: Language, index: number): number {
  const { form, kind } = bead[language].tokens[index]!;
  const others = bead[language === 'en' ? 'fr' : 'en'].tokens;
  if (kind !== 'word' || form.length < 4 || !others.some((other) => other.form === form)) return 0;
  return bead.lexicon.id(language, form) < 0 ? 2 : 1;
}

/** How, how much, how often: what is added most lightly. */
function adverb(form: string, language: Language): number {
  return form.length > 5 && form.endsWith(language === 'en' ? 'ly' : 'ment') ? 1 : 0;
}

/**
 * For a token without a link: the weight of what is open on the other side between the partners of
 * its linked neighbours, that is where its translation would stand.
 */
function openOpposite(own: SideEvidence, other: SideEvidence, index: number): number {
  if (own.partner[index]! >= 0) return 0;
  const edge = (step: 1 | -1): number => {
    for (let at = index + step; at >= 0 && at < own.partner.length; at += step) {
      if (own.partner[at]! >= 0) return own.partner[at]!;
    }
    return step < 0 ? -1 : other.partner.length;
  };
  const [a, b] = [edge(-1), edge(1)];
  let open = 0;
  for (let at = Math.min(a, b) + 1; at < Math.max(a, b); at++) {
    if (other.partner[at]! < 0) open = Math.max(open, other.weights[at]!);
  }
  return open;
}

/** Whether the same word stands right before, or within three words. */
function repeated(tokens: BeadContext['en']['tokens'], index: number): number {
  const { form, kind } = tokens[index]!;
  if (kind !== 'word') return 0;
  if (tokens[index - 1]?.form === form) return 2;
  return tokens.slice(Math.max(0, index - 3), index).some((token) => token.form === form) ? 1 : 0;
}
