import { verbReadings } from '../lexicon/morphology/verbReadings.ts';
import type { CueSite } from './cueSite.ts';
import type { Draft } from './draft.ts';
import { indirectDraft } from './indirectDraft.ts';
import { UNREAL_LEADS, UNREAL_VERBS } from './tables/hearsay.ts';
import {
  AUXILIARY,
  BE,
  CONDITIONAL,
  FINITE,
  HAVE,
  MARK,
  MODAL,
  PAST_PARTICIPLE,
  RELATIVE,
  STOP,
  SUBORDINATOR,
  SURELY_FINITE,
  THAT,
} from './tags.ts';
import { formAt, is, segmentEnd, type Words } from './words.ts';

const CONTINUED = 0.65;
const HEARSAY = 0.8;
const SHORTEST = 4;

/**
 * Sentences that report by their tense alone: "Le directeur aurait vendu ses parts", and the sentences in
 * the conditional that go on with the words of the one before ("The dam would be raised").
 */
export function draftHearsay(words: Words, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  const held = holders(words, drafts);
  for (let s = 0; s + 1 < words.firsts.length; s++) {
    const start = words.firsts[s]!;
    const end = segmentEnd(words, start);
    if (end - start < SHORTEST || held[s] || formAt(words, end - 1) === '?') continue;
    const verb = reportingTense(words, start, end);
    if (verb === null) continue;
    const before = s > 0 && words.block[start] === words.block[start - 1] ? held[s - 1] : null;
    const draft = before?.speaker
      ? contentOf(words, before.cue ?? hearsayCue(words, verb), before.speaker, start, CONTINUED)
      : isCompound(words, verb)
        ? contentOf(words, hearsayCue(words, verb), null, start, HEARSAY)
        : null;
    if (!draft) continue;
    found.push(draft);
    held[s] = draft;
  }
  return found;
}

/** The quotation without marks that each sentence holds, the last one where there are several. */
function holders(words: Words, drafts: readonly Draft[]): (Draft | undefined)[] {
  const held: (Draft | undefined)[] = [];
  for (const draft of drafts) {
    if (draft.type === 'mention') continue;
    for (let s = words.segment[draft.from]!; s <= words.segment[draft.to - 1]!; s++)
      held[s] = draft;
  }
  return held;
}

function contentOf(
  words: Words,
  cue: CueSite,
  speaker: Draft['speaker'],
  start: number,
  confidence: number,
): Draft | null {
  let to = segmentEnd(words, start);
  while (to > start && is(words, to - 1, STOP)) to--;
  return indirectDraft(words, cue, speaker, start, to, confidence);
}

/** The verb of the first main clause, where its tense may report: a conditional that supposes nothing. */
function reportingTense(words: Words, start: number, end: number): number | null {
  for (let i = start; i < end; i++)
    if (UNREAL_LEADS[words.language].has(formAt(words, i)) || is(words, i, MARK)) return null;
  for (let i = start; i < end; i++) {
    if (i > start && is(words, i, RELATIVE | SUBORDINATOR | THAT)) return null;
    if (isReporting(words, i)) return i;
    if (is(words, i, SURELY_FINITE | AUXILIARY) && is(words, i, FINITE)) return null;
  }
  return null;
}

function isReporting(words: Words, i: number): boolean {
  if (words.language === 'en') return formAt(words, i) === 'would';
  if (!is(words, i, CONDITIONAL)) return false;
  if (is(words, i, MODAL)) return false;
  const participle = participleAfter(words, i);
  const lemma = verbReadings(formAt(words, participle ?? i), 'fr')[0]?.lemma;
  return lemma !== undefined && !UNREAL_VERBS.has(lemma);
}

/** "aurait vendu", "serait fermé". */
function isCompound(words: Words, verb: number): boolean {
  return words.language === 'fr' && participleAfter(words, verb) !== null;
}

function participleAfter(words: Words, verb: number): number | null {
  if (!is(words, verb, HAVE | BE)) return null;
  for (let i = verb + 1; i < verb + 4; i++) if (is(words, i, PAST_PARTICIPLE)) return i;
  return null;
}

function hearsayCue(words: Words, verb: number): CueSite {
  const to = (participleAfter(words, verb) ?? verb) + 1;
  const lemma = verbReadings(formAt(words, to - 1), words.language)[0]?.lemma;
  return {
    from: verb,
    to,
    lemma: lemma ?? formAt(words, to - 1),
    stance: 'hearsay',
    frames: '',
    kind: 'finite',
    hearsay: true,
    clitic: null,
  };
}
