import type { Both } from '../text/language.ts';
import type { CueSite } from './cueSite.ts';
import { formsOf, type Entry } from './cueForms.ts';
import { englishGroup } from './englishVerbGroup.ts';
import { frenchGroup } from './frenchVerbGroup.ts';
import { ATTRIBUTION_PHRASES, NOT_SPEAKERS, type AttributionPhrase } from './tables/attribution.ts';
import { CONDITIONAL, DETERMINER, HAVE, SUBJECT, THAT, WORD } from './tags.ts';
import { formAt, is, type Words } from './words.ts';

/** All cues of a text in order, those inside quotations too. */
export function findCues(words: Words): CueSite[] {
  const cues: CueSite[] = [];
  const forms = formsOf(words.language);
  for (let i = 0; i < words.tokens.length; i++) {
    const phrase = phraseAt(words, i);
    if (phrase) {
      cues.push(phrase);
      i = phrase.to - 1;
      continue;
    }
    if (!is(words, i, WORD)) continue;
    const form = forms.get(formAt(words, i));
    if (form) words.tags[i]! |= form.tags;
    const cue = form ? verbAt(words, i, form.entries) : unlistedAt(words, i);
    if (cue) {
      cues.push(cue);
      i = Math.max(i, cue.to - 1);
    }
  }
  return cues;
}

/** "a annoncé que" with a verb that no table has: the clause tells that it reports. */
function unlistedAt(words: Words, i: number): CueSite | null {
  const reports =
    words.language === 'fr' &&
    /.{3}é$/u.test(formAt(words, i)) &&
    is(words, i + 1, THAT) &&
    is(words, i - 1, HAVE);
  if (!reports) return null;
  const hearsay = is(words, i - 1, CONDITIONAL);
  const stance = hearsay ? 'hearsay' : 'neutral';
  const lemma = formAt(words, i).replace(/é$/u, 'er');
  return {
    from: i - 1,
    to: i + 1,
    lemma,
    stance,
    frames: 'c',
    kind: 'finite',
    hearsay,
    clitic: null,
  };
}

const byFirstWord = (phrases: readonly AttributionPhrase[]) =>
  Map.groupBy(phrases, ({ words }) => words[0]!);

/** By the word that they begin with: it is asked of every token. */
const PHRASES: Both<ReadonlyMap<string, readonly AttributionPhrase[]>> = {
  fr: byFirstWord(ATTRIBUTION_PHRASES.fr),
  en: byFirstWord(ATTRIBUTION_PHRASES.en),
};

function phraseAt(words: Words, i: number): CueSite | null {
  for (const { words: phrase, stance } of PHRASES[words.language].get(formAt(words, i)) ?? []) {
    if (!phrase.every((word, k) => formAt(words, i + k) === word)) continue;
    const to = i + phrase.length;
    const skip = is(words, to, DETERMINER) ? 1 : 0;
    const head = formAt(words, to + skip);
    const genericHead = NOT_SPEAKERS[words.language].has(head) || !head;
    if (genericHead || (!is(words, to, SUBJECT & ~DETERMINER) && !is(words, to, WORD))) return null;
    return {
      from: i,
      to,
      lemma: phrase.join(' ').replaceAll("' ", "'"),
      stance,
      frames: 'ci',
      kind: 'phrase',
      hearsay: false,
      clitic: null,
    };
  }
  return null;
}

function verbAt(words: Words, i: number, list: readonly Entry[]): CueSite | null {
  const group = words.language === 'fr' ? frenchGroup(words, i) : englishGroup(words, i);
  if (!group) return null;
  const entry = list.find(
    ({ rest, reflexive }) =>
      rest.every((word, k) => formAt(words, group.rest + k) === word) &&
      reflexive === group.reflexive,
  );
  if (!entry) return null;
  const to = Math.max(group.to, entry.rest.length ? group.rest + entry.rest.length : 0);
  const { lemma, stance, frames } = entry.verb;
  return {
    from: group.from,
    to,
    lemma,
    stance: group.hearsay ? 'hearsay' : stance,
    frames,
    kind: group.kind,
    hearsay: group.hearsay,
    clitic: group.clitic,
  };
}
