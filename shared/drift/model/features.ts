import { cosine, sentenceVector } from '../../lexicon/sentenceVector.ts';
import type { Language } from '../../text/language.ts';
import type { Token } from '../../text/token.ts';
import type { BeadContext } from '../beadContext.ts';
import type { MqmCategory } from '../finding.ts';
import type { Severity } from '../severity.ts';
import { sideCoverage, type SideCoverage } from './coverage.ts';
import { COUNTED_NEGATORS } from '../tables/negation.ts';

/** What the checks said of the bead, as far as the model listens to it. */
export interface ModelFinding {
  readonly check: string;
  readonly category: MqmCategory;
  readonly severity: Severity;
  readonly confidence: number;
}

/** Checks whose verdict is a feature of its own; all others count by category and together. */
export const HEARD_CHECKS: readonly string[] = [
  'numbers',
  'names',
  'negation',
  'modality',
  'quantifiers',
  'tense',
  'opposites',
];
const HEARD_CATEGORIES: readonly MqmCategory[] = [
  'accuracy/mistranslation',
  'accuracy/omission',
  'accuracy/addition',
  'accuracy/untranslated',
];

const SIDE_FEATURES = [
  'tokens',
  'coverage',
  'uncovered',
  'worstUncovered',
  'secondUncovered',
  'longestGap',
  'gaps',
  'linkStrength',
  'weakestLink',
  'secondWeakest',
  'foreign',
  'worstForeign',
  'uncoveredNumbers',
  'uncoveredNames',
  'uncoveredSmallWords',
  'unknownWords',
  'negators',
] as const;

/** The names of the features, in the order of `beadFeatures`. */
export const FEATURES: readonly string[] = [
  ...SIDE_FEATURES.map((name) => `en.${name}`),
  ...SIDE_FEATURES.map((name) => `fr.${name}`),
  'lengthRatio',
  'lengthSurprise',
  'crossings',
  'jumps',
  'negatorDifference',
  'questionDifference',
  'markDifference',
  'copied',
  'cosine',
  ...HEARD_CHECKS.map((check) => `check.${check}`),
  ...HEARD_CATEGORIES.map((category) => `check.${category}`),
  'check.major',
  'check.any',
];

/**
 * A bead as numbers that a person can read: how much of each side the other one covers, how strong
 * the links are, what is left over, order, length, and what the checks said. Weights are the
 * lexicon's inverse document frequencies, so that rare words count most.
 */
export function beadFeatures(
  bead: BeadContext,
  findings: readonly ModelFinding[],
  coverage: Readonly<Record<Language, SideCoverage>> = {
    en: sideCoverage(bead, 'en'),
    fr: sideCoverage(bead, 'fr'),
  },
): Float64Array {
  const en = sideFeatures(bead, 'en', coverage.en);
  const fr = sideFeatures(bead, 'fr', coverage.fr);
  const heard = (check: string): number => strongest(findings.filter((f) => f.check === check));
  const major = findings.filter((f) => f.severity === 'major' || f.severity === 'critical');
  return Float64Array.from([
    ...SIDE_FEATURES.map((name) => en[name]),
    ...SIDE_FEATURES.map((name) => fr[name]),
    ...lengths(bead),
    ...order(bead),
    en.negators - fr.negators,
    count(bead.en.text, '?') - count(bead.fr.text, '?'),
    quoteMarks(bead.en.text) - quoteMarks(bead.fr.text),
    copied(bead),
    alike(bead),
    ...HEARD_CHECKS.map(heard),
    ...HEARD_CATEGORIES.map((category) =>
      strongest(findings.filter((f) => f.category === category)),
    ),
    strongest(major),
    strongest(findings),
  ]);
}

function strongest(findings: readonly ModelFinding[]): number {
  return findings.reduce((best, { confidence }) => Math.max(best, confidence), 0);
}

function sideFeatures(
  bead: BeadContext,
  language: Language,
  { weights, covered, strength, elsewhere }: SideCoverage,
): Record<(typeof SIDE_FEATURES)[number], number> {
  const { tokens } = bead[language];
  let all = 0;
  let uncovered = 0;
  let linked = 0;
  let linkedWeight = 0;
  let gap = 0;
  let longestGap = 0;
  let gaps = 0;
  let foreign = 0;
  let worstForeign = 0;
  const left: number[] = [];
  const weak: number[] = [];
  tokens.forEach((_, i) => {
    const weight = weights[i]!;
    if (weight === 0) return;
    const missing = weight * (1 - covered[i]!);
    all += weight;
    uncovered += missing;
    left.push(missing);
    if (covered[i]! < 0.5) {
      const unlike = weight * (1 - elsewhere[i]!);
      foreign += unlike;
      worstForeign = Math.max(worstForeign, unlike);
      if (gap === 0) gaps++;
      gap += weight;
      longestGap = Math.max(longestGap, gap);
    } else {
      gap = 0;
      linked += weight * strength[i]!;
      linkedWeight += weight;
      weak.push(weight * (1 - strength[i]!));
    }
  });
  left.sort((a, b) => b - a);
  weak.sort((a, b) => b - a);
  const open = tokens.filter((_, i) => covered[i]! < 0.5);
  return {
    tokens: tokens.length,
    coverage: all ? 1 - uncovered / all : 1,
    uncovered,
    worstUncovered: left[0] ?? 0,
    secondUncovered: left[1] ?? 0,
    longestGap,
    gaps,
    linkStrength: linkedWeight ? linked / linkedWeight : 0,
    weakestLink: weak[0] ?? 0,
    secondWeakest: weak[1] ?? 0,
    foreign: all ? foreign / all : 0,
    worstForeign,
    uncoveredNumbers: open.filter((token) => token.kind === 'number').length,
    uncoveredNames: open.filter((token) => isName(bead[language].text, token)).length,
    uncoveredSmallWords: open.filter((token) => isSmall(bead, language, token)).length,
    unknownWords: tokens.filter(
      (token) => token.kind === 'word' && bead.lexicon.id(language, token.form) < 0,
    ).length,
    negators: tokens.filter((token) => COUNTED_NEGATORS[language].has(token.form)).length,
  };
}

function isSmall({ lexicon }: BeadContext, language: Language, token: Token): boolean {
  return token.kind === 'word' && lexicon.idf(language, token.form) < 0.3;
}

export function isName(text: string, token: Token): boolean {
  return token.kind === 'word' && token.start > 0 && /^\p{Lu}/u.test(text.slice(token.start));
}

/** French runs about a sixth longer than English; variance as in Gale and Church 1993. */
function lengths({ en, fr }: BeadContext): [ratio: number, surprise: number] {
  const e = en.text.length + 1;
  const f = fr.text.length + 1;
  return [Math.log(f / e), (f - 1.15 * e) / Math.sqrt(6.8 * (e + f))];
}

/** How often links cross, and how far they jump: words shuffled on one side show here. */
function order({ links }: BeadContext): [crossings: number, jumps: number] {
  if (links.length < 2) return [0, 0];
  let crossed = 0;
  let jumped = 0;
  for (let i = 1; i < links.length; i++) {
    const step = links[i]!.fr - links[i - 1]!.fr;
    if (step < 0) crossed++;
    jumped += Math.abs(step - 1);
  }
  return [crossed / (links.length - 1), jumped / (links.length - 1)];
}

/** Share of French words that stand in the English, long ones only: what was not translated. */
function copied({ en, fr }: BeadContext): number {
  const english = new Set(en.tokens.map(({ form }) => form));
  const words = fr.tokens.filter(({ kind, form }) => kind === 'word' && form.length > 3);
  return words.length ? words.filter(({ form }) => english.has(form)).length / words.length : 0;
}

/** The cosine of both sides by all that their words can mean, whatever their order. */
function alike({ en, fr, lexicon }: BeadContext): number {
  return cosine(sentenceVector(en.tokens, 'en', lexicon), sentenceVector(fr.tokens, 'fr', lexicon));
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

function quoteMarks(text: string): number {
  return text.match(/["“”«»]/gu)?.length ?? 0;
}
