import { verbReadings } from '../../lexicon/morphology/verbReadings.ts';
import type { CueRow } from '../cueRow.ts';
import { speakerOf } from '../cueSpeaker.ts';
import { SURELY_SAID } from '../certainty.ts';
import { clausal } from '../contentStart.ts';
import type { CueSite } from '../cueSite.ts';
import type { Draft } from '../draft.ts';
import { sharedWords } from '../indirect.ts';
import { indirectDraft } from '../indirectDraft.ts';
import type { Run } from '../nounPhrases.ts';
import type { RuleDrafts } from '../ruleDrafts.ts';
import { COMMA, INFINITIVE, MARK, PREPOSITION } from '../tags.ts';
import type { Span } from '../../text/span.ts';
import { formAt, is, type Words } from '../words.ts';
import type { LikelySegment, ReportedSpan } from './reportedSpans.ts';

/** Two stretches that share so much are one with other edges: then the rule's edges are grammar's. */
const SAME = 0.8;
/** A find of the rules explains one of the model when they share so much. */
const LEAST_SHARED = 0.3;
/** Rules that see a conjunction, or a cue after a whole clause, are so sure. */
const SURE_RULE = 0.85;
/** Where the model is less sure than this, such a rule has the better edges and the last word. */
const SURE_MODEL = 0.7;
/** With the same edges and so sure, rule and model are right together. */
const HALF_SURE = 0.4;
const MOST_FOR_ATTITUDES = 0.59;

/**
 * A find of the model with its cue and speaker: those of the rule that finds the same words, else those
 * that the model sees nearest. Null where there is no cue.
 */
export function explainedDraft(
  { words, cues, reported }: RuleDrafts,
  { content, cue, speaker }: ReportedSpan,
): Draft | null {
  const rule = nearestRule(words, reported, content);
  const site = rule?.cue ?? (cue && siteOf(words, cues, cue));
  if (!site) return null;
  const same = rule !== null && sharedWords(words, rule, content) >= SAME;
  const surer = rule !== null && rule.confidence >= SURE_RULE && content.probability < SURE_MODEL;
  const { from, to } = withMarks(words, rule && (same || surer) ? rule : content);
  const voice = rule?.speaker ?? voiceOf(words, site, speaker);
  const whole = indirectDraft(words, site, voice, from, to, 1, rule?.clause ?? false);
  if (!whole) return null;
  const split = rule && same && rule.pieces.length > 1;
  const draft = { ...whole, pieces: split ? rule.pieces : aroundIncise(words, whole) };
  const likely = Math.min(1, content.probability);
  const said = rule ? rule.confidence >= SURELY_SAID : isClause(words, from);
  if (!said) return { ...draft, confidence: Math.min(likely, MOST_FOR_ATTITUDES) };
  const agreed = surer || (same && likely >= HALF_SURE);
  return { ...draft, confidence: agreed ? Math.max(likely, SURELY_SAID) : likely };
}

/** The speaker that the model sees, unless it is named in an aside to the subject: "X, owned by Y, said". */
function voiceOf(words: Words, site: CueSite, seen: Run | null): Run | null {
  const subject = speakerOf(words, site);
  if (!seen || !subject) return seen ?? subject;
  const inAside =
    is(words, subject.to, COMMA) && subject.to < seen.from && is(words, seen.to, COMMA);
  return inAside && seen.to < site.from ? subject : seen;
}

function nearestRule(words: Words, rules: readonly Draft[], content: LikelySegment): Draft | null {
  let best: Draft | null = null;
  let most = LEAST_SHARED;
  for (const rule of rules) {
    const share = sharedWords(words, rule, content);
    if (share >= most) {
      most = share;
      best = rule;
    }
  }
  return best;
}

/** The words without the attribution that stands among them, between commas. */
function aroundIncise(words: Words, { from, to, cue, speaker, start, end }: Draft): Span[] {
  const inside = [cue, speaker].filter((run) => run !== null && run.from > from && run.to < to);
  const first = Math.min(...inside.map((run) => run!.from));
  const last = Math.max(...inside.map((run) => run!.to));
  if (inside.length === 0 || !is(words, first - 1, COMMA) || !is(words, last, COMMA))
    return [{ start, end }];
  return [
    { start, end: words.tokens[first - 2]!.end },
    { start: words.tokens[last + 1]!.start, end },
  ];
}

/** Whether a stretch is a clause, rather than what somebody wants, backs or is about to do. */
function isClause(words: Words, from: number): boolean {
  const infinitive = is(words, from, PREPOSITION) && is(words, from + 1, INFINITIVE);
  return !infinitive && clausal(words, from);
}

/** The marks around marked words at the edges belong to them. */
function withMarks(words: Words, { from, to }: Run): Run {
  const span = words.marked[to - 1]!;
  if (span !== -1 && span === words.marked[from]) return { from, to };
  let first = from;
  if (words.marked[from] !== -1) while (is(words, first - 1, MARK)) first--;
  let end = to;
  if (span !== -1) {
    while (words.marked[end] === span) end++;
    // A mark before words of a later pair opens that pair.
    while (is(words, end, MARK) && words.block[end] === words.block[to - 1]) {
      if (words.marked[end + 1]! > span) break;
      end++;
    }
  }
  return { from: first, to: end };
}

/** The cue that the tables know there, or one made of the words themselves. */
function siteOf(words: Words, cues: CueRow, { from, to }: LikelySegment): CueSite {
  const known = cues.between(Math.max(0, from - 2), to).find((cue) => cue.to > from);
  if (known) return known;
  let head = to - 1;
  while (head > from && verbReadings(formAt(words, head), words.language).length === 0) head--;
  const lemma = verbReadings(formAt(words, head), words.language)[0]?.lemma ?? formAt(words, head);
  return {
    from,
    to,
    lemma,
    stance: 'opinion',
    frames: '',
    kind: 'finite',
    hearsay: false,
    clitic: null,
  };
}
