import {
  PERTURBATIONS,
  type PerturbationName,
} from '../../../training/drift/perturbations/perturbations.ts';
import { pick, type Random } from '../../../training/drift/random.ts';
import { sliceSpan, type Span } from '../../../../shared/text/span.ts';
import type { Article } from './readArticles.ts';

/** The drifts that are planted into the French of whole articles, each by one of its perturbations. */
export const PLANTED_KINDS: Readonly<Record<string, readonly (PerturbationName | 'sentence')[]>> = {
  number: ['numberChanged', 'numberWordChanged'],
  negation: ['negationAdded', 'negationRemoved'],
  modality: ['modality'],
  omission: ['clauseOmitted', 'sentence'],
  quantifier: ['quantifier'],
  name: ['nameSwapped'],
  antonym: ['opposite'],
  date: ['date', 'yearChanged'],
  addition: ['clauseAdded'],
  unit: ['unit'],
  currency: ['currency'],
  tense: ['tense', 'verbMoved'],
  speaker: ['speakerSwapped'],
  attribution: ['attributionLost'],
  marks: ['marksAdded'],
  conditional: ['conditionalDropped'],
  stance: ['stanceChanged'],
};

/** An article with one drift in its French. */
export interface PlantedArticle {
  readonly fr: string;
  /** The bead that holds it. */
  readonly bead: number;
  /** The changed words of the new French; where words are gone, what stands around the gap. */
  readonly changed: Span;
}

const TRIES = 60;

/** Plants one drift of a kind somewhere; null when no place for it turned up. */
export function plantDrift(
  article: Article,
  kind: string,
  others: readonly Article[],
  random: Random,
): PlantedArticle | null {
  for (let tries = 0; tries < TRIES; tries++) {
    const bead = Math.floor(random() * article.beads.length);
    const span = article.beads[bead]!.fr;
    const sentence = sliceSpan(article.fr, span);
    const name = pick(PLANTED_KINDS[kind]!, random)!;
    const strange = pick(others, random)!;
    const source = pick(strange.beads, random)!;
    const other = sliceSpan(strange.fr, source.fr);
    const across = {
      sentence: sliceSpan(article.en, article.beads[bead]!.en),
      other: sliceSpan(strange.en, source.en),
    };
    const material = { language: 'fr', random, other, across } as const;
    const changed = name === 'sentence' ? '' : PERTURBATIONS[name](sentence, material);
    if (changed === null || changed === sentence) continue;
    const fr = article.fr.slice(0, span.start) + changed + article.fr.slice(span.end);
    return { fr, bead, changed: difference(article.fr, fr) };
  }
  return null;
}

/** The words of the new text between what both texts begin and end with. */
function difference(before: string, after: string): Span {
  const room = Math.min(before.length, after.length);
  let start = 0;
  while (start < room && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < room - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  let end = after.length - tail;
  while (start > 0 && /[\p{L}\p{N}]/u.test(after[start - 1]!)) start--;
  while (end < after.length && /[\p{L}\p{N}]/u.test(after[end]!)) end++;
  return { start: Math.max(0, start - 1), end: Math.min(after.length, end + 1) };
}
