import { cosine, sentenceVector } from '../../lexicon/sentenceVector.ts';
import type { Language } from '../../text/language.ts';
import type { BeadContext } from '../beadContext.ts';
import type { MqmCategory } from '../finding.ts';
import type { ModelFinding } from './modelFinding.ts';
import type { SideEvidence } from './sideEvidence.ts';
import { SIDE_FEATURES, sideFeatures } from './sideFeatures.ts';

/** Checks whose verdict is a feature of its own; all others count by category and together. */
export const HEARD_CHECKS: readonly string[] = [
  'numbers',
  'names',
  'negation',
  'modality',
  'quantifiers',
  'tense',
  'opposites',
  'entities',
  'coverage',
];
const HEARD_CATEGORIES: readonly MqmCategory[] = [
  'accuracy/mistranslation',
  'accuracy/omission',
  'accuracy/addition',
  'accuracy/untranslated',
];

/** The names of the features, in the order of `beadFeatures`. */
export const FEATURES: readonly string[] = [
  ...SIDE_FEATURES.map((name) => `en.${name}`),
  ...SIDE_FEATURES.map((name) => `fr.${name}`),
  'lengthRatio',
  'lengthSurprise',
  'contentRatio',
  'crossings',
  'jumps',
  'negatorDifference',
  'questionDifference',
  'markDifference',
  'commaDifference',
  'stopDifference',
  'copied',
  'cosine',
  'doubtBoth',
  ...HEARD_CHECKS.map((check) => `check.${check}`),
  ...HEARD_CATEGORIES.map((category) => `check.${category}`),
  'check.major',
  'check.any',
];

/**
 * A bead as numbers that a person can read: how much of each side the other one covers, how strong
 * the links are, what is left over, order, length, what the checks said, and which words the word
 * model doubts. Weights are the lexicon's inverse document frequencies, so that rare words count most.
 *
 * @param doubts log odds of each token that its meaning drifted, by the word model
 */
export function beadFeatures(
  bead: BeadContext,
  findings: readonly ModelFinding[],
  evidence: Readonly<Record<Language, SideEvidence>>,
  doubts: Readonly<Record<Language, Float64Array>>,
): Float64Array {
  const en = sideFeatures(bead, 'en', evidence.en, doubts.en);
  const fr = sideFeatures(bead, 'fr', evidence.fr, doubts.fr);
  const negators = SIDE_FEATURES.indexOf('negators');
  const doubt = SIDE_FEATURES.indexOf('doubt1');
  const heard = (check: string): number => strongest(findings.filter((f) => f.check === check));
  const major = findings.filter((f) => f.severity === 'major' || f.severity === 'critical');
  const difference = (mark: string): number =>
    count(bead.en.text, mark) - count(bead.fr.text, mark);
  return Float64Array.from([
    ...en,
    ...fr,
    ...lengths(bead, evidence),
    ...order(bead),
    en[negators]! - fr[negators]!,
    difference('?'),
    quoteMarks(bead.en.text) - quoteMarks(bead.fr.text),
    difference(','),
    difference('.'),
    copied(bead),
    alike(bead),
    Math.max(en[doubt]!, fr[doubt]!),
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

/** French runs about a sixth longer than English; variance as in Gale and Church 1993. */
function lengths(
  { en, fr }: BeadContext,
  evidence: Readonly<Record<Language, SideEvidence>>,
): [ratio: number, surprise: number, content: number] {
  const e = en.text.length + 1;
  const f = fr.text.length + 1;
  const weigh = ({ weights }: SideEvidence): number => weights.reduce((sum, w) => sum + w, 0.3);
  return [
    Math.log(f / e),
    (f - 1.15 * e) / Math.sqrt(6.8 * (e + f)),
    Math.log(weigh(evidence.fr) / weigh(evidence.en)),
  ];
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
