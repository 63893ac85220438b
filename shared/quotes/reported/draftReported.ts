import { SURELY_SAID } from '../certainty.ts';
import type { Draft } from '../draft.ts';
import { directTokens, dropEchoes, ECHO, sharedWords } from '../indirect.ts';
import type { RuleDrafts } from '../ruleDrafts.ts';
import { COMMA, PREPOSITION, STOP, TIME } from '../tags.ts';
import { is, type Words } from '../words.ts';
import { SentenceView } from './features.ts';
import { explainedDraft } from './explain.ts';
import { reportedSpans, type LikelySegment, type ReportedSpan } from './reportedSpans.ts';
import type { SegmentModel } from './scoreSentence.ts';
import type { TokenReader, TokenRow } from './tokenRow.ts';

/** Finds below it are not worth a look. */
const LEAST_PROBABILITY = 0.2;
/** A direct quotation becomes part of a wider report when the model is so sure of it. */
const LEAST_TO_WIDEN = 0.5;
/** More words than those of a mention, its article and a preposition. */
const LEAST_BESIDE_MENTION = 3;

/**
 * Reported speech without marks of its own: what the model finds, explained by the rules' finds, and what
 * only the rules find around or inside it.
 */
export function draftReported(
  model: SegmentModel,
  reader: TokenReader,
  rules: RuleDrafts,
): Draft[] {
  const { words, sites, spoken, reported } = rules;
  const row = reader.read(words, sites, [...spoken, ...reported]);
  const drafts: Draft[] = [];
  for (const span of spansOf(model, row, directTokens(words, spoken))) {
    const parts = quotedWithin(words, spoken, span.content);
    if (parts === null || holdsMentionOnly(spoken, span.content)) continue;
    const draft = explainedDraft(rules, span);
    if (!draft) continue;
    for (const part of parts) part.type = 'partial';
    drafts.push(draft);
  }
  const kept = dropEchoes(words, drafts, spoken);
  return [...kept, ...besides(words, kept, reported, spoken)];
}

/** The model's finds in every sentence that is not all between marks. */
function* spansOf(model: SegmentModel, row: TokenRow, direct: Uint8Array): Generator<ReportedSpan> {
  const { firsts } = row.words;
  for (let s = 0; s + 1 < firsts.length; s++) {
    const inside = direct.subarray(firsts[s], firsts[s + 1]);
    if (inside.every((token) => token === 1)) continue;
    for (const span of reportedSpans(model, new SentenceView(row, s)))
      if (span.content.probability >= LEAST_PROBABILITY) yield span;
  }
}

/**
 * Direct quotations that are only part of the reported words, "“We are glad” about it, said X"; null where
 * the words are not to be taken so.
 */
function quotedWithin(
  words: Words,
  spoken: readonly Draft[],
  content: LikelySegment,
): readonly Draft[] | null {
  const touched = spoken.filter(
    ({ type, from, to }) => type === 'direct' && from < content.to && to > content.from,
  );
  if (touched.length === 0) return touched;
  const inside = touched.every(
    (draft) =>
      draft.from >= content.from &&
      draft.to <= content.to + 1 &&
      draft.pieces.length === 1 &&
      // What ends on a comma or stop of its own says nothing further.
      (content.to <= draft.to || !is(words, draft.to - 1, COMMA | STOP)) &&
      sharedWords(words, draft, content) < ECHO,
  );
  return inside && content.probability >= LEAST_TO_WIDEN ? touched : null;
}

/** "the film “High Tides”" reports nothing. */
function holdsMentionOnly(spoken: readonly Draft[], { from, to }: LikelySegment): boolean {
  return spoken.some(
    (draft) =>
      draft.type === 'mention' &&
      draft.from >= from &&
      draft.to <= to + 1 &&
      to - from - (draft.to - draft.from) < LEAST_BESIDE_MENTION + 2,
  );
}

/** Rules that see a conjunction, or a cue after a whole clause, are so sure. */
const SURE_RULE = 0.85;
/** So sure is enough of a clause that holds somebody's marked words. */
const HALF_SURE_RULE = 0.7;

/**
 * What the rules are sure of where the model cut otherwise: reports inside reports, which it does not look
 * for ("he said that she had denied that …"), reports across several of its finds, and clauses whose
 * attribution closes the sentence.
 */
function besides(
  words: Words,
  drafts: readonly Draft[],
  rules: readonly Draft[],
  spoken: readonly Draft[],
): Draft[] {
  return rules.filter((rule) => {
    const touched = drafts.filter(({ from, to }) => from < rule.to && rule.from < to);
    if (touched.some(({ cue }) => cue?.from === rule.cue?.from)) return false;
    const around = touched.filter(({ from, to }) => from <= rule.from && rule.to <= to);
    if (around.length > 0) return rule.speaker !== null && (rule.clause || isSurer(rule, around));
    if (touched.length === 0 && holdsQuoted(spoken, rule)) return rule.confidence >= HALF_SURE_RULE;
    return rule.confidence >= SURE_RULE && (touched.length > 0 || closesSentence(words, rule));
  });
}

/** "that it was “a mess”": marked words of somebody show that the clause around them is reported. */
function holdsQuoted(spoken: readonly Draft[], { from, to }: Draft): boolean {
  return spoken.some(
    (draft) => draft.type === 'partial' && draft.from >= from && draft.to <= to + 1,
  );
}

/** What is surely said stays inside what perhaps is: "announced a deal after X ordered the firm to stop". */
function isSurer({ confidence }: Draft, around: readonly Draft[]): boolean {
  return confidence >= SURELY_SAID && around.every((draft) => draft.confidence < SURELY_SAID);
}

/** "…, the town said Tuesday." */
function closesSentence(words: Words, { cue, speaker, to }: Draft): boolean {
  if (!cue || !speaker || cue.from < to) return false;
  let last = Math.max(cue.to, speaker.to);
  while (is(words, last, TIME) || (is(words, last, PREPOSITION) && is(words, last + 1, TIME)))
    last++;
  return is(words, last, STOP);
}
