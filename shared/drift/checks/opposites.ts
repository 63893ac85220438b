import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import { byForm } from '../../text/byForm.ts';
import type { Both, Language } from '../../text/language.ts';
import type { Token } from '../../text/token.ts';
import { linkedTokens, type BeadContext, type BeadSide } from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { isSameSequence } from '../connectives/sequence.ts';
import { contraryDrifts } from '../contrary.ts';
import { antonymSwaps } from '../opposites/antonyms.ts';
import { lostPrefixes } from '../opposites/denied.ts';
import { isConverse, isPhrasal } from '../opposites/converse.ts';
import { isTurned, isTurnedTwice, stands } from '../opposites/facing.ts';
import { slowing } from '../opposites/slowing.ts';
import { turnedWords } from '../opposites/turned.ts';
import { otherLanguage } from '../otherLanguage.ts';
import { pairDrift } from '../pairDrift.ts';
import { CONTRARY_EVENTS, EVENTS } from '../tables/events.ts';
import { OPPOSITES } from '../tables/opposites.ts';
import type { Sequence } from '../tables/sequence.ts';
import { placesOf, wordClass } from '../wordClass.ts';

/** A word rendered by the opposite pole of its scale: "rise" by "baisse". */
export const opposites: BeadCheck = {
  id: 'opposites',
  category: 'accuracy/mistranslation',
  severity: 'major',
  docs: 'opposites',
  specificity: 7,
  find(bead) {
    const en = sortByPole(bead.en);
    const fr = sortByPole(bead.fr);
    const byScale = [...en].flatMap(([pole, tokens]) => swapped(bead, pole, tokens, en, fr));
    return [
      ...byScale,
      ...antonymSwaps(bead),
      ...turnedWords(bead),
      ...slowing(bead),
      ...lostPrefixes(bead),
      ...contraryDrifts(bead, EVENTS, CONTRARY_EVENTS),
    ];
  },
};

type ByPole = ReadonlyMap<string, readonly Token[]>;

/** Base form -> the poles that it belongs to, as "scale:0" and "scale:1". */
const POLES: Both<ReadonlyMap<string, readonly string[]>> = {
  en: indexPoles('en'),
  fr: indexPoles('fr'),
};

/** The sequences that scales are of, by their ids. */
const SEQUENCES_OF: ReadonlyMap<string, Sequence> = new Map(
  OPPOSITES.flatMap(({ id, sequence }) => (sequence ? [[id, sequence] as const] : [])),
);

function indexPoles(language: Language): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const { id, poles } of OPPOSITES) {
    poles.forEach((pole, i) => {
      for (const word of pole[language]) {
        const list = index.get(word) ?? [];
        list.push(`${id}:${i}`);
        index.set(word, list);
      }
    });
  }
  return index;
}

const polesOf = byForm(
  (form, language): ReadonlySet<string> =>
    new Set(lemmas(form, language).flatMap((lemma) => POLES[language].get(lemma) ?? [])),
);

const POLE_WORD = wordClass((form, language) => polesOf(form, language).size > 0);

function sortByPole(side: BeadSide): ByPole {
  const found = new Map<string, Token[]>();
  for (const index of placesOf(side, POLE_WORD)) {
    const token = side.tokens[index]!;
    if (token.kind !== 'word') continue;
    for (const pole of polesOf(token.form, side.language)) {
      const list = found.get(pole) ?? [];
      list.push(token);
      found.set(pole, list);
    }
  }
  return found;
}

/** English words of a pole that stand against French words of its opposite only. */
function swapped(
  bead: BeadContext,
  pole: string,
  english: readonly Token[],
  en: ByPole,
  fr: ByPole,
): Drift[] {
  const [id, end] = pole.split(':');
  const opposite = `${id}:${end === '0' ? 1 : 0}`;
  const sequence = SEQUENCES_OF.get(id!);
  if (sequence && isSameSequence(bead, sequence)) return [];
  if (isOpen(bead, 'en', en.get(opposite), fr.get(opposite))) return [];
  if (isOpen(bead, 'fr', fr.get(pole), en.get(pole))) return [];
  // "Mettre" may begin a thing and end it.
  const other = fr
    .get(opposite)
    ?.find((token) => !fr.get(pole)?.includes(token) && faces(bead, token, english));
  if (!other) return [];
  const own = english[0]!;
  return [
    {
      ...pairDrift(bead, 'swapped', own, other, 0.8),
      evidence: [{ type: 'table', table: 'opposites', entry: id!, source: 'own table' }],
    },
  ];
}

/** Similarity from which a word plainly renders one that has no place on the scale. */
const PLAIN = 0.3;

/** Whether one of the words is not plainly rendered, by a word of the same pole or of none: it may explain a swap. */
function isOpen(
  bead: BeadContext,
  language: Language,
  own: readonly Token[] = [],
  across: readonly Token[] = [],
): boolean {
  const { tokens } = bead[otherLanguage(language)];
  return own.some(
    (token) =>
      !linkedTokens(bead, language, bead[language].tokens.indexOf(token)).some(
        (i) => across.includes(tokens[i]!) || isPlain(bead, language, token, tokens[i]!),
      ),
  );
}

function isPlain({ lexicon }: BeadContext, language: Language, own: Token, across: Token): boolean {
  const [en, fr] = language === 'en' ? [own, across] : [across, own];
  return lexicon.similarity(en.form, fr.form) >= PLAIN;
}

/** Whether the French word stands for one of the English ones, neither of them under a negation. */
function faces(bead: BeadContext, fr: Token, en: readonly Token[]): boolean {
  const index = bead.fr.tokens.indexOf(fr);
  const opposed = (token: Token): boolean => {
    const own = bead.en.tokens.indexOf(token);
    return !(
      isTurned(bead, own, index) ||
      isConverse(bead, own, index) ||
      isPhrasal(bead, own) ||
      isTurnedTwice(bead, own, index)
    );
  };
  const links = linkedTokens(bead, 'fr', index);
  if (links.length > 0) {
    return links.some((i) => en.includes(bead.en.tokens[i]!) && opposed(bead.en.tokens[i]!));
  }
  return en.some((token) => {
    const own = bead.en.tokens.indexOf(token);
    const alone = linkedTokens(bead, 'en', own).length === 0;
    return alone && opposed(token) && stands(bead, own, index);
  });
}
