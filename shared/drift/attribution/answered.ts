import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import { FRENCH_REPORTING_VERBS } from '../../quotes/tables/reportingVerbs.fr.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';
import { beadTokens, linksOf, type BeadTokens } from '../beadTokens.ts';
import type { DriftInput } from '../check.ts';
import {
  ATTRIBUTION_WORDS_EN,
  ATTRIBUTION_WORDS_FR,
  TELLING_NOUNS_FR,
} from '../tables/speakers.ts';
import { MODALS } from '../tables/verbGroups.ts';
import { REPORTING_LEMMAS } from '../verbs/reportingLemmas.ts';
import { readVerbGroups } from '../verbs/verbGroups.ts';

/** The verbs themselves, without their reflexive pronoun and what completes them. */
const FRENCH_CUES: ReadonlySet<string> = new Set(
  FRENCH_REPORTING_VERBS.map(({ lemma }) => lemma.replace(/^s(?:e |')/u, '').split(' ')[0]!),
);

/** Whether anything in the French says that these are somebody's words: those of the cue and its speaker. */
export function isAttributed(
  input: DriftInput,
  bead: BeadTokens,
  cue: Span,
  speaker: Span,
): boolean {
  const span = { start: bead.fr[0]!.start, end: bead.fr.at(-1)!.end };
  const answers = (token: Token, i: number): boolean =>
    (isCue(token, i) && (!isTaken(bead, i, cue) || followsSpeaker(bead, i, speaker))) ||
    tellsOf(bead, i);
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

/** How far before such a noun its verb may stand. */
const TELLING_REACH = 4;

/** "Faire état de", a word or two between them perhaps: to tell of. */
function tellsOf({ fr }: BeadTokens, index: number): boolean {
  const verb = TELLING_NOUNS_FR.get(fr[index]!.form);
  return (
    verb !== undefined &&
    fr
      .slice(Math.max(0, index - TELLING_REACH), index)
      .some(({ form }) => lemmas(form, 'fr').includes(verb))
  );
}

/** "La maire assure": right after what renders the speaker, a verb of saying that renders no other is theirs. */
function followsSpeaker(bead: BeadTokens, index: number, speaker: Span): boolean {
  const before = linksOf(bead, 'fr', index - 1);
  const renders = linksOf(bead, 'fr', index).map((link) => bead.en[link.index]!);
  return (
    before.some((link) => contains(speaker, bead.en[link.index]!)) &&
    !renders.some(({ form }) => lemmas(form, 'en').some((lemma) => REPORTING_LEMMAS.en.has(lemma)))
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
