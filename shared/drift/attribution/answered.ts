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

/** Verbs of saying, without their reflexive pronoun, by the word that completes them: "valoir" of "faire valoir", or none. */
const FRENCH_CUES: ReadonlyMap<string, ReadonlySet<string>> = indexCues();

function indexCues(): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  for (const { lemma } of FRENCH_REPORTING_VERBS) {
    const [verb, rest = ''] = lemma.replace(/^s(?:e |')/u, '').split(/ (.*)/u);
    const completed = index.get(verb!);
    if (completed) completed.add(rest.split(' ').at(-1)!);
    else index.set(verb!, new Set([rest.split(' ').at(-1)!]));
  }
  return index;
}

/** Whether anything in the French says that these are somebody's words: those of the cue and its speaker. */
export function isAttributed(
  input: DriftInput,
  bead: BeadTokens,
  cue: Span,
  speaker: Span,
): boolean {
  const span = { start: bead.fr[0]!.start, end: bead.fr.at(-1)!.end };
  const answers = (token: Token, i: number): boolean =>
    (isCue(token, i, bead.fr) && (!isTaken(bead, i, cue) || followsSpeaker(bead, i, speaker))) ||
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
  return (
    carried ||
    reported ||
    conditional ||
    bead.fr.some(answers) ||
    beside.some((token, i) => isCue(token, i, beside))
  );
}

/**
 * Whether a French word renders other English words than the cue. A verb does when it is linked to any;
 * "selon" or "avertissement", which answer a verb as well, only when linked to words of their own kind.
 */
function isTaken(bead: BeadTokens, index: number, cue: Span): boolean {
  const links = linksOf(bead, 'fr', index).map((link) => bead.en[link.index]!);
  const phrase = isAttributionWord(bead.fr, index);
  return (
    links.length > 0 &&
    links.every(
      (token) => !contains(cue, token) && (!phrase || ATTRIBUTION_WORDS_EN.has(token.form)),
    )
  );
}

/** Within how many words after a verb what completes it stands: "a fait aussitôt savoir". */
const COMPLETED_WITHIN = 3;

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

function isCue(token: Token, index: number, tokens: readonly Token[]): boolean {
  if (token.kind !== 'word') return false;
  if (isAttributionWord(tokens, index)) return true;
  return lemmas(token.form, 'fr').some((lemma) => {
    const completed = FRENCH_CUES.get(lemma);
    const after = tokens.slice(index + 1, index + 1 + COMPLETED_WITHIN);
    return completed?.has('') === true || after.some(({ form }) => completed?.has(form));
  });
}

/** "Selon", "d'après", "Pour" at the head, and the nouns that tell of words. */
function isAttributionWord(tokens: readonly Token[], index: number): boolean {
  const { form } = tokens[index]!;
  return (
    ATTRIBUTION_WORDS_FR.has(form) ||
    (index === 0 && form === 'pour') ||
    (form === 'après' && tokens[index - 1]?.form === "d'")
  );
}
