import { linkedTokens, wordsOf, type BeadContext } from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { readEntities, type EntityMention } from '../entities/readEntities.ts';

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
    return lost.flatMap((mention): Drift[] => {
      const other = [...gained].find((candidate) => faces(bead, mention, candidate));
      if (!other) return [];
      gained.delete(other);
      return [swapped(bead, mention, other)];
    });
  },
};

/** Whether the other side names the same, or has words that render the name. */
function answered(
  bead: BeadContext,
  language: 'en' | 'fr',
  mention: EntityMention,
  others: readonly EntityMention[],
): boolean {
  if (others.some((other) => [...other.entities].some((one) => mention.entities.has(one)))) {
    return true;
  }
  const own = bead[language].tokens.slice(mention.from, mention.to);
  const across = bead[language === 'en' ? 'fr' : 'en'].tokens;
  return own.some((token) =>
    across.some((word) => {
      const [en, fr] = language === 'en' ? [token.form, word.form] : [word.form, token.form];
      return (
        bead.lexicon.idf(language, token.form) > RENDERED &&
        bead.lexicon.similarity(en, fr) >= RENDERED
      );
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

function swapped(bead: BeadContext, { start, end }: EntityMention, other: EntityMention): Drift {
  const en = { start, end };
  const fr = { start: other.start, end: other.end };
  return {
    kind: 'swapped',
    en,
    fr,
    confidence: 0.8,
    values: { en: wordsOf(bead.en, en), fr: wordsOf(bead.fr, fr) },
    evidence: [{ type: 'table', table: 'facts', entry: wordsOf(bead.en, en), source: 'own table' }],
  };
}
