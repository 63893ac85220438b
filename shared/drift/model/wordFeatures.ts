import type { Language } from '../../text/language.ts';
import type { BeadContext } from '../beadContext.ts';
import { otherLanguage } from '../otherLanguage.ts';
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
  'kin',
  'opposed',
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
 *
 * @param row where they go
 */
export function wordFeatures(
  bead: BeadContext,
  language: Language,
  evidence: Readonly<Record<Language, SideEvidence>>,
  index: number,
  row = new Float64Array(WORD_FEATURES.length),
): Float64Array {
  const own = evidence[language];
  const other = evidence[otherLanguage(language)];
  const { tokens } = bead[language];
  const { form, kind } = tokens[index]!;
  const partner = own.partner[index]!;
  let at = 0;
  row[at++] = own.weights[index]!;
  row[at++] = own.covered[index]!;
  row[at++] = own.strength[index]!;
  row[at++] = own.elsewhere[index]!;
  row[at++] = Math.log(own.expected[index]! + 1e-5);
  row[at++] = Math.log(own.present[index]! + 1e-3);
  row[at++] = Math.log(own.presentBase[index]! + 1e-3);
  row[at++] = Math.log(own.related[index]! + 1e-4);
  row[at++] = own.kin[index]!;
  row[at++] = own.opposed[index]!;
  row[at++] = own.sureness[index]!;
  row[at++] = own.misspelled[index]!;
  row[at++] = own.copied[index]!;
  row[at++] = adverb(form, language);
  row[at++] = own.told[index]!;
  row[at++] = own.fertility[index]!;
  row[at++] = partner < 0 ? 0 : other.fertility[partner]!;
  row[at++] = partner < 0 ? -1 : other.weights[partner]!;
  row[at++] = partner < 0 ? -8 : Math.log(other.presentBase[partner]! + 1e-3);
  row[at++] = jump(own, index, -1);
  row[at++] = jump(own, index, 1);
  row[at++] = near(own, own.covered, index, -1);
  row[at++] = near(own, own.covered, index, 1);
  row[at++] = neighbour(own, index, -1);
  row[at++] = neighbour(own, index, 1);
  row[at++] = (near(own, own.presentBase, index, -1) + near(own, own.presentBase, index, 1)) / 2;
  row[at++] = own.stretch[index]!;
  row[at++] = own.stretchWeight[index]!;
  row[at++] = openOpposite(own, other, index);
  row[at++] = index / tokens.length;
  row[at++] = index === 0 ? 1 : 0;
  row[at++] = form.length;
  row[at++] = kind === 'number' ? 1 : 0;
  row[at++] = own.named[index]!;
  row[at++] = own.unknown[index]!;
  row[at++] = own.repeated[index]!;
  row[at++] = own.follows[index]!;
  row[at++] = own.follows[index + 1]!;
  row[at++] = language === 'fr' ? 1 : 0;
  row[at++] = own.coverage;
  row[at++] = other.coverage;
  row[at] = bead[otherLanguage(language)].tokens.length / tokens.length;
  return row;
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
  const [a, b] = [linkedNear(own, other, index, -1), linkedNear(own, other, index, 1)];
  let open = 0;
  for (let at = Math.min(a, b) + 1; at < Math.max(a, b); at++) {
    if (other.partner[at]! < 0) open = Math.max(open, other.weights[at]!);
  }
  return open;
}

/** The partner of the nearest linked neighbour; the edge of the other side where there is none. */
function linkedNear(own: SideEvidence, other: SideEvidence, index: number, step: 1 | -1): number {
  for (let at = index + step; at >= 0 && at < own.partner.length; at += step) {
    if (own.partner[at]! >= 0) return own.partner[at]!;
  }
  return step < 0 ? -1 : other.partner.length;
}
