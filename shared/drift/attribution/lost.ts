import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import type { Quotation } from '../../quotes/quotation.ts';
import { FRENCH_REPORTING_VERBS } from '../../quotes/tables/reportingVerbs.fr.ts';
import { contains, overlaps, sliceSpan, type Span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';
import { beadTokens, beadsAround, isContent, linksOf, type BeadTokens } from '../beadTokens.ts';
import type { Drift, DriftInput } from '../check.ts';
import { ATTRIBUTION_WORDS_EN, ATTRIBUTION_WORDS_FR, OWN_PRONOUNS } from '../tables/speakers.ts';
import { MODALS } from '../tables/verbGroups.ts';
import { readVerbGroups } from '../verbs/verbGroups.ts';
import { englishIncises } from './incises.ts';
import { properWords, sameName } from './properNames.ts';
import { attributionDrift } from './report.ts';
import { isMisread } from './speakers.ts';

/** The verbs themselves, without their reflexive pronoun and what completes them. */
const FRENCH_CUES: ReadonlySet<string> = new Set(
  FRENCH_REPORTING_VERBS.map(({ lemma }) => lemma.replace(/^s(?:e |')/u, '').split(' ')[0]!),
);
const LEAST_CONFIDENCE = 0.6;

/** What says that words are somebody's. */
interface Attribution {
  readonly cue: Span;
  readonly speaker: Span;
  /** The words; null where they stand around the speaker. */
  readonly said: Span | null;
}

/**
 * An English statement with a speaker and a cue whose French stands there with neither: what somebody
 * says became the paper's own word.
 */
export function lostAttributions(input: DriftInput): Drift[] {
  const seen = new Set<number>();
  return [...statements(input), ...incises(input)].flatMap(({ cue, speaker, said }) => {
    if (seen.has(cue.start)) return [];
    seen.add(cue.start);
    const [bead, ...more] = beadsAround(input, 'en', cue);
    if (!bead || more.length > 0 || bead.fr.length === 0 || bead.confidence < LEAST_CONFIDENCE)
      return [];
    if (isRendered(input, bead, cue)) return [];
    if (hasSpeaker(input, bead, speaker) && !(said && actsInstead(bead, said, speaker))) return [];
    if (isAttributed(input, bead, cue)) return [];
    const start = Math.min(cue.start, speaker.start);
    const end = Math.max(cue.end, speaker.end);
    const words = { start, end, text: input.en.text.slice(start, end) };
    return [
      { ...attributionDrift('lost', words, null, 'major', 0.75), category: 'accuracy/omission' },
    ];
  });
}

/** The attributions of what was read as somebody's statement. */
function statements({ quotes }: DriftInput): Attribution[] {
  return quotes.en.flatMap((quotation) => {
    const { cue, speaker } = quotation;
    return cue && speaker && !isMisread(speaker) && isStatement(quotation)
      ? [{ cue, speaker, said: quotation }]
      : [];
  });
}

/** Those between two commas, which the reading of quotations passes over outside of marks. */
function incises(input: DriftInput): Attribution[] {
  return input.beads.flatMap((_, index) =>
    englishIncises(beadTokens(input, index)!.en).map((incise) => ({ ...incise, said: null })),
  );
}

/** "Data describing the reef" tells what the data are about: a statement has a finite cue. */
function isStatement({ type, confidence, cue }: Quotation): boolean {
  const finite = !/^\p{L}+ing$/u.test(cue!.text);
  return (
    finite && type !== 'mention' && confidence >= LEAST_CONFIDENCE && !NO_STATEMENT.has(cue!.stance)
  );
}

/** Wishes and orders are rendered in too many ways. */
const NO_STATEMENT: ReadonlySet<string> = new Set([
  'hope',
  'order',
  'ask',
  'promise',
  'praise',
  'criticise',
]);

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
  const names = properWords(sliceSpan(input.en.text, speaker), 'en', false);
  const words = bead.fr.filter(({ kind }) => kind === 'word').map(({ form }) => form);
  return sameName({ en: names, fr: words }, input.lexicon);
}

/**
 * Whether the speaker does in the French what they only say of themselves: "the firm said it had paid" / "la
 * firme a payé".
 */
function actsInstead(bead: BeadTokens, said: Span, speaker: Span): boolean {
  const first = bead.en.find((token) => contains(said, token) && token.form !== 'that');
  if (!first || !OWN_PRONOUNS.has(first.form)) return false;
  const subject = bead.links.findLast((link) => contains(speaker, bead.en[link.en]!))?.fr;
  const verb = readVerbGroups(bead.fr, 'fr').find((group) => group.first - 1 === subject);
  return (
    verb !== undefined &&
    linksOf(bead, 'fr', verb.main).some(({ index }) => contains(said, bead.en[index]!))
  );
}

/** Whether anything in the French says that these are somebody's words. */
function isAttributed(input: DriftInput, bead: BeadTokens, cue: Span): boolean {
  const span = { start: bead.fr[0]!.start, end: bead.fr.at(-1)!.end };
  const answers = (token: Token, i: number): boolean => isCue(token, i) && !isTaken(bead, i, cue);
  const carried = input.quotes.fr.some(
    (quotation) =>
      quotation.cue === null && quotation.speaker !== null && overlaps(quotation, span),
  );
  const reported = input.quotes.fr.some(
    (quotation) =>
      quotation.cue !== null &&
      (overlaps(quotation, span) || overlaps(quotation.cue, span)) &&
      !bead.fr.some((token, i) => overlaps(token, quotation.cue!) && isTaken(bead, i, cue)),
  );
  const beside = [bead.index - 1, bead.index + 1].flatMap((i) => {
    const near = beadTokens(input, i);
    return near?.en.length === 0 ? near.fr : [];
  });
  // The conditional is how French leaves a statement to others, where no English modal asks for it.
  const conditional =
    !bead.en.some(({ form }) => form in MODALS) &&
    readVerbGroups(bead.fr, 'fr').some(({ mood }) => mood === 'conditional');
  return carried || reported || conditional || bead.fr.some(answers) || beside.some(isCue);
}

/**
 * Whether a French word renders other English words than the cue. A verb does when it is linked to any;
 * "selon" or "avertissement", which answer a verb as well, only when linked to words of their own kind.
 */
function isTaken(bead: BeadTokens, index: number, cue: Span): boolean {
  const links = linksOf(bead, 'fr', index).map((link) => bead.en[link.index]!);
  const phrase = isAttributionWord(bead.fr[index]!, index);
  return (
    links.length > 0 &&
    links.every(
      (token) => !contains(cue, token) && (!phrase || ATTRIBUTION_WORDS_EN.has(token.form)),
    )
  );
}

function isCue(token: Token, index: number): boolean {
  return (
    token.kind === 'word' &&
    (isAttributionWord(token, index) ||
      lemmas(token.form, 'fr').some((lemma) => FRENCH_CUES.has(lemma)))
  );
}

function isAttributionWord({ form }: Token, index: number): boolean {
  return ATTRIBUTION_WORDS_FR.has(form) || (index === 0 && form === 'pour');
}
