import type { Language } from '../../text/language.ts';
import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { linkedTokens, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { otherLanguage } from '../otherLanguage.ts';
import { pairDrift } from '../pairDrift.ts';
import antonyms from '../tables/antonyms.json' with { type: 'json' };
import { NE, PARTICLES } from '../tables/closedWords.ts';
import { POSTURE_VERBS } from '../tables/opposites.ts';
import { placesOf, wordClass } from '../wordClass.ts';
import { isConverse, isPhrasal } from './converse.ts';
import { comparativeStems, comparedBases } from './comparative.ts';
import { isTurned, isTurnedTwice, stands } from './facing.ts';

/** How well the French word must render the antonym, by `Lexicon.similarity`. */
const OPPOSED = 0.4;
/** How much better than it renders the English word itself. */
const AHEAD = 0.25;
/** From here on, another word explains one of the two. */
const EXPLAINED = 0.25;

/** Idf up to which a word explains nothing: "plus" renders the ending of "smallest", not its sense. */
const LIGHT = 0.33;

const ANTONYMS = indexAntonyms(antonyms.pairs);

/** Base form -> its direct antonyms. */
function indexAntonyms(pairs: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  const add = (word: string, opposite: string): void => {
    index.set(word, [...(index.get(word) ?? []), opposite]);
  };
  for (const pair of pairs) {
    const [a, b] = pair.split(' ') as [string, string];
    if (POSTURE_VERBS.has(a) && POSTURE_VERBS.has(b)) continue;
    add(a, b);
    add(b, a);
  }
  return index;
}

const ANTONYM = wordClass(
  (form, language) =>
    language === 'en' &&
    [...lemmas(form, 'en'), ...comparativeStems(form)].some((base) => ANTONYMS.has(base)),
);

/** The direct antonyms of an English word, by its base forms. */
export function antonymsOf(form: string, lexicon: Lexicon): string[] {
  const bases = [...lemmas(form, 'en'), ...comparedBases(form, lexicon)];
  return bases.flatMap((base) => ANTONYMS.get(base) ?? []);
}

/**
 * English words whose French counterpart renders their antonym, as the lexicon knows it: "urged" by
 * "dissuadé". Nothing else on either side may explain one of the two.
 */
export function antonymSwaps(bead: BeadContext): Drift[] {
  return placesOf(bead.en, ANTONYM).flatMap((index) => {
    const { kind, form } = bead.en.tokens[index]!;
    if (kind !== 'word' || PARTICLES.has(form)) return [];
    const opposites = antonymsOf(form, bead.lexicon);
    if (opposites.length === 0 || isPhrasal(bead, index)) return [];
    const other = counterparts(bead, index).find((fr) => opposes(bead, index, fr, opposites));
    return other === undefined ? [] : [report(bead, index, other, opposites)];
  });
}

/** The French words that stand where the English one does. */
function counterparts(bead: BeadContext, en: number): readonly number[] {
  const linked = linkedTokens(bead, 'en', en);
  if (linked.length > 0) return linked;
  return bead.fr.tokens.flatMap(({ kind }, fr) => {
    const free = kind === 'word' && linkedTokens(bead, 'fr', fr).length === 0;
    return free && stands(bead, en, fr) ? [fr] : [];
  });
}

function opposes(bead: BeadContext, en: number, fr: number, opposites: readonly string[]): boolean {
  if (isTurned(bead, en, fr) || isTurnedTwice(bead, en, fr) || isConverse(bead, en, fr)) {
    return false;
  }
  const { lexicon } = bead;
  const english = bead.en.tokens[en]!.form;
  const french = bead.fr.tokens[fr]!.form;
  // "Plus" belongs to the word after it, where it is not "more".
  if (lexicon.idf('fr', french) <= LIGHT && lexicon.idf('en', english) > LIGHT) return false;
  if (NE.has(french)) return false;
  const opposed = Math.max(...opposites.map((word) => lexicon.similarity(word, french)));
  if (opposed < OPPOSED || lexicon.similarity(english, french) > opposed - AHEAD) return false;
  const explainsFrench = bead.en.tokens.some(
    ({ kind, form }, i) =>
      i !== en &&
      kind === 'word' &&
      lexicon.idf('en', form) > LIGHT &&
      lexicon.similarity(form, french) >= EXPLAINED &&
      !isTaken(bead, 'en', i, fr),
  );
  const rendersEnglish = bead.fr.tokens.some(
    ({ kind, form }, i) =>
      i !== fr &&
      kind === 'word' &&
      lexicon.idf('fr', form) > LIGHT &&
      lexicon.similarity(english, form) >= EXPLAINED &&
      !isTaken(bead, 'fr', i, en),
  );
  return !explainsFrench && !rendersEnglish;
}

/** Whether a word has a plain rendering of its own, other than the word at `but`, and explains no other. */
function isTaken(bead: BeadContext, language: Language, index: number, but: number): boolean {
  const { form } = bead[language].tokens[index]!;
  const other = otherLanguage(language);
  return linkedTokens(bead, language, index).some((i) => {
    const across = bead[other].tokens[i]!.form;
    const [en, fr] = language === 'en' ? [form, across] : [across, form];
    return i !== but && bead.lexicon.similarity(en, fr) >= OPPOSED;
  });
}

function report(
  bead: BeadContext,
  index: number,
  other: number,
  opposites: readonly string[],
): Drift {
  const en = bead.en.tokens[index]!;
  const fr = bead.fr.tokens[other]!;
  const entry = `${en.form} / ${opposites.join(', ')}`;
  return {
    ...pairDrift(bead, 'swapped', en, fr, 0.75),
    evidence: [{ type: 'table', table: 'antonyms', entry, source: antonyms.source }],
  };
}
