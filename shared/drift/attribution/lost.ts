import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import { contains, sliceSpan, type Span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';
import { beadsAround, isContent, linksOf, type BeadTokens } from '../beadTokens.ts';
import type { Drift, DriftInput } from '../check.ts';
import { OBJECT_CLITICS_FR } from '../tables/agent.ts';
import { INTENDING_EN, INTENDING_FR, OWN_PRONOUNS } from '../tables/speakers.ts';
import { hasReading } from '../verbs/readings.ts';
import { readVerbGroups } from '../verbs/verbGroups.ts';
import { isAttributed } from './answered.ts';
import { properWords, sameName } from './properNames.ts';
import { attributionDrift } from './report.ts';
import { attributions } from './statements.ts';

/** Beads less sure may not belong together. */
const LEAST_CONFIDENCE = 0.6;
/** Words of what was said that the French tells before it names the speaker. */
const LEAST_TOLD = 3;

/**
 * An English statement with a speaker and a cue whose French stands there with neither: what somebody
 * says became the paper's own word.
 */
export function lostAttributions(input: DriftInput): Drift[] {
  const seen = new Set<number>();
  return attributions(input).flatMap(({ cue, speaker, said }) => {
    if (seen.has(cue.start)) return [];
    seen.add(cue.start);
    const [bead, ...more] = beadsAround(input, 'en', cue);
    if (!bead || more.length > 0 || bead.fr.length === 0 || bead.confidence < LEAST_CONFIDENCE)
      return [];
    if (isRendered(input, bead, cue)) return [];
    const named = hasSpeaker(input, bead, speaker);
    if (named && !(said && !isMarked(input, said) && speaksNoMore(bead, said, speaker))) return [];
    if (isAttributed(input, bead, cue, speaker) || (said && meansTo(bead, said))) return [];
    const start = Math.min(cue.start, speaker.start);
    const end = Math.max(cue.end, speaker.end);
    const words = { start, end, text: input.en.text.slice(start, end) };
    return [
      { ...attributionDrift('lost', words, null, 'major', 0.75), category: 'accuracy/omission' },
    ];
  });
}

/** Whether the words stand between marks: of these their speaker is named after them, as a rule. */
function isMarked({ quotes }: DriftInput, said: Span): boolean {
  return quotes.en.some(({ start, marks }) => start === said.start && marks !== null);
}

/** Whether any word of the span that means something is linked. */
function isRendered(input: DriftInput, bead: BeadTokens, span: Span): boolean {
  return bead.en.some(
    (token, i) =>
      contains(span, token) &&
      linksOf(bead, 'en', i).some(({ index }) => isContent(input, 'fr', bead.fr[index]!)),
  );
}

/** Whether the French names the speaker, in this bead or the ones beside it. */
function hasSpeaker(input: DriftInput, bead: BeadTokens, speaker: Span): boolean {
  if (isRendered(input, bead, speaker)) return true;
  const names = properWords(sliceSpan(input.en.text, speaker), 'en', false).filter(
    (name) => !OWN_PRONOUNS.has(name),
  );
  const words = bead.fr.filter(({ kind }) => kind === 'word').map(({ form }) => form);
  return sameName({ en: names, fr: words }, input.lexicon);
}

/** Whether the French names the speaker as anything but who says it. */
function speaksNoMore(bead: BeadTokens, said: Span, speaker: Span): boolean {
  return actsInstead(bead, said, speaker) || isToldOf(bead, said, speaker);
}

/**
 * Whether the speaker is named in the middle of what they said: "Lee argued that the crisis had more to do with
 * the debt that it had run up" / "La crise tenait davantage à la dette que Lee avait laissée".
 */
function isToldOf(bead: BeadTokens, said: Span, speaker: Span): boolean {
  const names = new Set(bead.en.filter((token) => contains(speaker, token)).map((t) => t.form));
  const first = bead.fr.findIndex(
    ({ form, kind }, i) =>
      kind === 'word' &&
      (names.has(form) ||
        linksOf(bead, 'fr', i).some(({ index }) => contains(speaker, bead.en[index]!))),
  );
  const told = bead.links.filter(({ en }) => contains(said, bead.en[en]!));
  const pronoun = bead.en.some((token) => contains(said, token) && OWN_PRONOUNS.has(token.form));
  const before = told.filter(({ fr }) => fr < first).length;
  return pronoun && before >= LEAST_TOLD && first < bead.fr.length - 2;
}

/** "The firm said it would expand" / "le groupe entend s'étendre": what one means to do is one's own word. */
function meansTo(bead: BeadTokens, said: Span): boolean {
  const words = bead.en.filter((token) => contains(said, token) && token.form !== 'that');
  const intends =
    OWN_PRONOUNS.has(words[0]?.form ?? '') &&
    words.slice(1, 4).some(({ form }) => INTENDING_EN.has(form));
  return (
    intends &&
    bead.fr.some(
      ({ form }, i) =>
        lemmas(form, 'fr').some((lemma) => INTENDING_FR.has(lemma)) &&
        bead.fr.slice(i + 1, i + 5).some((token) => hasReading(token.form, 'fr', 'infinitive')),
    )
  );
}

function isClitic(token: Token | undefined): boolean {
  return OBJECT_CLITICS_FR.has(token?.form ?? '');
}

/**
 * Whether the speaker does in the French what they only say of themselves: "the firm said it had paid" / "la
 * firme a payé".
 */
function actsInstead(bead: BeadTokens, said: Span, speaker: Span): boolean {
  const first = bead.en.find((token) => contains(said, token) && token.form !== 'that');
  if (!first || !OWN_PRONOUNS.has(first.form)) return false;
  const subject = bead.links.findLast((link) => contains(speaker, bead.en[link.en]!))?.fr;
  const verb = readVerbGroups(bead.fr, 'fr').find(
    ({ first }) => first - 1 === subject || (first - 2 === subject && isClitic(bead.fr[first - 1])),
  );
  return (
    verb !== undefined &&
    linksOf(bead, 'fr', verb.main).some(({ index }) => contains(said, bead.en[index]!))
  );
}
