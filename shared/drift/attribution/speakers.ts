import type { Quotation, Speaker } from '../../quotes/quotation.ts';
import { segmentAt } from '../../quotes/linkScores.ts';
import type { Language } from '../../text/language.ts';
import { once } from '../../text/once.ts';
import type { SegmentedText } from '../../text/segmentedText.ts';
import { contains, type Span } from '../../text/span.ts';
import { beadsAround, beadTokens, spansLinked, type BeadTokens } from '../beadTokens.ts';
import type { Drift, DriftInput } from '../check.ts';
import { NAME_ARTICLES } from '../tables/closedWords.ts';
import {
  COLLECTIVE_SPEAKERS,
  EITHER_GENDER,
  FEMININE_SPEAKERS,
  MASCULINE_SPEAKERS,
  NO_SPEAKER_LEADS,
  INDEFINITE_EN,
  PRONOUNS_FR,
  UNNAMED_SPEAKERS,
} from '../tables/speakers.ts';
import { isOtherOffice } from './offices.ts';
import { properWords, sameName } from './properNames.ts';
import { attributionDrift } from './report.ts';
import type { QuotePair } from './quotePairs.ts';

/** Somebody else speaks in the French: another name, a pronoun of the other gender, an organisation. */
export function speakerDrift(input: DriftInput, { en, fr, single }: QuotePair): Drift[] {
  const [a, b] = [en.speaker, fr.speaker];
  if (!single || !a || !b || isMisread(a) || isMisread(b)) return [];
  const bead = beadsAround(input, 'en', a)[0];
  if (!bead) return [];
  const sameCue = en.cue && fr.cue ? spansLinked(input, bead, en.cue, fr.cue) : false;
  const names = { en: namesIn(input, 'en', a), fr: namesIn(input, 'fr', b) };
  if (names.en.length === 0 || names.fr.length === 0) {
    if (!sameCue && !areOnlyCues(bead, en, fr)) return [];
    const turned = gender(input, a, b);
    if (turned.length > 0 || spansLinked(input, bead, a, b)) return turned;
    if (INDEFINITE_EN.test(a.text) && PRONOUNS_FR.has(pronoun(b)))
      return [attributionDrift('speaker', a, b, 'major', 0.75)];
    const unnamed = names.en.length === 0 && names.fr.length === 0;
    return unnamed && isOtherOffice(a, b)
      ? [attributionDrift('office', a, b, 'major', 0.75)]
      : kind(a, b);
  }
  const words = { en: wordsOf(`${head(a)} ${a.name}`), fr: wordsOf(`${head(b)} ${b.name}`) };
  const same =
    sameName({ en: names.en, fr: words.fr }, input.lexicon) ||
    sameName({ en: words.en, fr: names.fr }, input.lexicon);
  if (same) return [];
  // Where the French speaker stands in the English sentence too, the cue must show that it speaks.
  const known = sameName({ en: bead.en.map(({ form }) => form), fr: names.fr }, input.lexicon);
  return known && !sameCue ? [] : [attributionDrift('speaker', a, b, 'major', 0.8)];
}

/** Whether both cues stand for nothing else: "witnesses said" / "d'après la police". */
function areOnlyCues(bead: BeadTokens, en: Quotation, fr: Quotation): boolean {
  const linked = (language: Language, cue: Span | null): boolean =>
    bead.links.some((link) => cue !== null && contains(cue, bead[language][link[language]]!));
  return en.cue !== null && fr.cue !== null && !linked('en', en.cue) && !linked('fr', fr.cue);
}

/** Who speaks, without an apposition that may name somebody else: "Ann Lowell, Bob Rivers' lawyer". */
function head({ text }: Speaker): string {
  const [first] = text.split(',');
  return /\p{Lu}\p{Ll}+ \p{Lu}/u.test(first!) ? first! : text;
}

/** Whether the phrase begins as no speaker's does: what was read as one is something else. */
export function isMisread({ text }: Speaker): boolean {
  return NO_SPEAKER_LEADS.has(wordsOf(text)[0] ?? '');
}

function namesIn(input: DriftInput, language: Language, speaker: Speaker): readonly string[] {
  const { text, segments } = input[language];
  const segment = segments[segmentAt(input[language], speaker.start)];
  const opens =
    segment !== undefined &&
    speaker.start >= segment.start &&
    speaker.end <= segment.end &&
    !/[\p{L}\p{N}]/u.test(text.slice(segment.start, speaker.start));
  const first = speaker.text.split(/\s/u)[0]!;
  return properWords(head(speaker), language, opens && !isNameElsewhere(input[language], first));
}

/** Whether a word that opens a sentence has its capital inside another one, too. */
function isNameElsewhere(text: SegmentedText, word: string): boolean {
  const known = namesElsewhere(text);
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = isInside(text.text, word);
  known.set(word, found);
  return found;
}

/** What was asked of a text: a few words open most sentences. */
const namesElsewhere = once<SegmentedText, Map<string, boolean>>(() => new Map());

function isInside(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (/\p{Ll},? $/u.test(text.slice(Math.max(0, at - 4), at))) return true;
  return false;
}

/** The words of a phrase in look-up form, articles and the like left out. */
function wordsOf(phrase: string): string[] {
  const words =
    phrase
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\p{L}+/gu) ?? [];
  return words.filter((word) => !NAME_ARTICLES.has(word) && word.length > 1);
}

/** "She said" / "a-t-il dit", unless the French pronoun may follow the gender of a noun. */
function gender(input: DriftInput, en: Speaker, fr: Speaker): Drift[] {
  const [a, b] = [pronoun(en), pronoun(fr)];
  const turned =
    (FEMININE_SPEAKERS.en.has(a) && MASCULINE_SPEAKERS.fr.has(b)) ||
    (MASCULINE_SPEAKERS.en.has(a) && FEMININE_SPEAKERS.fr.has(b));
  if (!turned || followsNoun(input, fr)) return [];
  return [attributionDrift('gender', en, fr, 'major')];
}

/** Whether a noun before the pronoun, here or in the bead before, may have given it its gender. */
function followsNoun(input: DriftInput, { start, name }: Speaker): boolean {
  const at = beadsAround(input, 'fr', { start, end: start + 1 })[0]?.index ?? 0;
  return (
    (name.includes(' ') && /^\p{Ll}/u.test(name)) ||
    [at - 1, at].some((index) =>
      beadTokens(input, index)?.fr.some(({ form, end }) => end <= start && EITHER_GENDER.has(form)),
    )
  );
}

/** A person's words in the mouth of an organisation, or of nobody in particular. */
function kind(en: Speaker, fr: Speaker): Drift[] {
  const person = FEMININE_SPEAKERS.en.has(pronoun(en)) || MASCULINE_SPEAKERS.en.has(pronoun(en));
  const words = fr.text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (person && words.slice(0, 2).some((word) => COLLECTIVE_SPEAKERS.has(word)))
    return [attributionDrift('organisation', en, fr, 'minor')];
  if (UNNAMED_SPEAKERS.has(pronoun(fr)) && /\p{Lu}/u.test(en.text.slice(1)))
    return [attributionDrift('unnamed', en, fr, 'major')];
  return [];
}

function pronoun({ text }: Speaker): string {
  return text.toLowerCase().replace(/^-(?:t-)?/u, '');
}
