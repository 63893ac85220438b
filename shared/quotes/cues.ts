import { once } from '../text/once.ts';
import type { Sentence } from '../text/sentence.ts';
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
  let next = 0;
  for (const [s, sentence] of words.sentences.entries()) {
    for (const place of cuePlaces(sentence)) {
      const i = words.firsts[s]! + place;
      if (i < next) continue;
      const phrase = phraseAt(words, i);
      if (phrase) {
        cues.push(phrase);
        next = phrase.to;
        continue;
      }
      if (!is(words, i, WORD)) continue;
      const form = forms.get(formAt(words, i));
      if (form) words.tags[i]! |= form.tags;
      const cue = form ? verbAt(words, i, form.entries) : unlistedAt(words, i);
      if (cue) {
        cues.push(cue);
        next = Math.max(i + 1, cue.to);
      }
    }
  }
  return cues;
}

/** The tokens of a sentence that a cue may begin or turn on, by their forms. */
const cuePlaces = once(({ language, tokens }: Sentence): readonly number[] => {
  const forms = formsOf(language);
  return tokens.flatMap(({ form }, place) =>
    PHRASES[language].has(form) || forms.has(form) || UNLISTED.test(form) ? [place] : [],
  );
});

/** What may be the participle of a French verb that no table has. */
const UNLISTED = /.{3}é$/u;

/** "a annoncé que" with a verb that no table has: the clause tells that it reports. */
function unlistedAt(words: Words, i: number): CueSite | null {
  const reports =
    words.language === 'fr' &&
    UNLISTED.test(formAt(words, i)) &&
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
