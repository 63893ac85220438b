import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { isCapital, linkedTokens, wordsOf, type BeadContext } from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { exchangedEntities } from '../entities/exchanged.ts';
import { readEntities, type EntityMention } from '../entities/readEntities.ts';
import { replacedByName } from '../entities/replacedByName.ts';
import { loneDrift } from '../loneDrift.ts';
import { otherLanguage } from '../otherLanguage.ts';
import { pairDrift } from '../pairDrift.ts';

/** The lexicon knows a word of the name as a rendering of some word there. */
const RENDERED = 0.4;
/** Two names face each other when they stand this near, as shares of their sides. */
const NEAR = 0.35;

/** A country, people or institution that became another one: "the UN" by "l'Otan". */
export const entities: BeadCheck = {
  id: 'entities',
  category: 'accuracy/mistranslation',
  severity: 'major',
  docs: 'entities',
  specificity: 9,
  find(bead) {
    const en = readEntities(bead.en);
    const fr = readEntities(bead.fr);
    const lost = en.filter((mention) => !answered(bead, 'en', mention, fr));
    const gained = new Set(fr.filter((mention) => !answered(bead, 'fr', mention, en)));
    const drifts = exchangedEntities(bead, en, fr);
    for (const mention of lost) {
      const other = [...gained].find((candidate) => faces(bead, mention, candidate));
      if (other) gained.delete(other);
      if (other) drifts.push(swapped(bead, mention, other));
      else drifts.push(...alone(bead, 'en', mention));
    }
    for (const mention of gained) drifts.push(...alone(bead, 'fr', mention));
    return bead.en.text === '' || bead.fr.text === '' ? [] : drifts;
  },
};

/** A known name that only one side has: in the place of an unknown one it was swapped. */
function alone(bead: BeadContext, language: Language, mention: EntityMention): Drift[] {
  // French writes peoples' adjectives small: they come and go with the country's name.
  if (!isCapital(bead[language], mention)) return [];
  const name = replacedByName(bead, language, mention);
  if (!name) return [loneDrift(bead, language, mention, 'minor', 0.45)];
  const [en, fr] = language === 'en' ? [mention, name.token] : [name.token, mention];
  return [swapped(bead, en, fr)];
}

/** Whether the other side names the same, or has words that render the name. */
function answered(
  bead: BeadContext,
  language: Language,
  mention: EntityMention,
  others: readonly EntityMention[],
): boolean {
  if (others.some((other) => [...other.entities].some((one) => mention.entities.has(one)))) {
    return true;
  }
  const own = bead[language].tokens.slice(mention.from, mention.to);
  const across = bead[otherLanguage(language)].tokens;
  return own.some(
    (token) =>
      bead.lexicon.idf(language, token.form) > RENDERED &&
      across.some((word) => {
        const [en, fr] = language === 'en' ? [token.form, word.form] : [word.form, token.form];
        return bead.lexicon.similarity(en, fr) >= RENDERED;
      }),
  );
}

function faces(bead: BeadContext, en: EntityMention, fr: EntityMention): boolean {
  for (let i = en.from; i < en.to; i++) {
    if (linkedTokens(bead, 'en', i).some((j) => fr.from <= j && j < fr.to)) return true;
  }
  const place = en.from / bead.en.tokens.length - fr.from / bead.fr.tokens.length;
  return Math.abs(place) < NEAR;
}

function swapped(bead: BeadContext, en: Span, fr: Span): Drift {
  return {
    ...pairDrift(bead, 'swapped', en, fr, 0.8),
    evidence: [{ type: 'table', table: 'facts', entry: wordsOf(bead.en, en), source: 'own table' }],
  };
}
