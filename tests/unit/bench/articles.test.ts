import { expect, test } from 'vitest';
import { PLANTERS } from '../../../electron/cli/bench/articles/planters/planters.ts';
import { swapByRule } from '../../../electron/cli/bench/articles/planters/rule.ts';
import { QUANTIFIER_RULES } from '../../../electron/cli/bench/articles/planters/quantifierRules.ts';
import { plantDrift } from '../../../electron/cli/bench/articles/plantDrift.ts';
import type { Article } from '../../../electron/cli/bench/articles/readArticles.ts';
import { seededRandom } from '../../../electron/training/drift/random.ts';

type Sentences = readonly (readonly [en: string, fr: string])[];

const SENTENCES: Sentences = [
  [
    'The mayor of Brest, Paule Rivière, promised three million dollars on Tuesday.',
    'Le maire de Brest, Paule Rivière, a promis trois millions de dollars mardi.',
  ],
  [
    'According to Anne Le Goff, all boats must leave, which is not what fishermen in Brest want.',
    'Selon Anne Le Goff, tous les bateaux doivent partir, ce qui inquiète les pêcheurs de Brest.',
  ],
  [
    'The large port is 12 kilometres from Brest, in the parish of Plouzané.',
    'Le grand port est à 12 kilomètres de Brest, dans la paroisse de Plouzané.',
  ],
  [
    'Le Goff said that the dike could give way before the end of spring, which would be grave, the mayor said.',
    'Paule Rivière a déclaré que la digue pourrait céder avant la fin du printemps, ce qui serait grave, a dit le maire.',
  ],
];

function articleOf(sentences: Sentences): Article {
  const texts = { en: '', fr: '' };
  const beads = sentences.map(([en, fr]) => {
    const place = (language: 'en' | 'fr', text: string): { start: number; end: number } => {
      const start = texts[language].length;
      texts[language] += `${text} `;
      return { start, end: start + text.length };
    };
    return { en: place('en', en), fr: place('fr', fr) };
  });
  return { group: 'own', name: 'own', ...texts, beads };
}

test('every kind is planted into its bead and nowhere else', () => {
  const article = articleOf(SENTENCES);
  for (const kind of Object.keys(PLANTERS)) {
    const planted = plantDrift(article, kind, [article], seededRandom(3));
    expect(planted, kind).not.toBeNull();
    const { texts, side, bead, changed } = planted!;
    expect(side, kind).toBe(PLANTERS[kind]!.side);
    const across = side === 'fr' ? 'en' : 'fr';
    const { start, end } = article.beads[bead]![side];
    expect(texts[across], kind).toBe(article[across]);
    expect(texts[side], kind).not.toBe(article[side]);
    expect(texts[side].slice(0, start), kind).toBe(article[side].slice(0, start));
    expect(texts[side].endsWith(article[side].slice(end)), kind).toBe(true);
    expect(changed.end, kind).toBeGreaterThan(changed.start);
    expect(changed.end, kind).toBeLessThanOrEqual(texts[side].length);
  }
});

test('a kind without a place is not planted', () => {
  expect(
    plantDrift(
      articleOf([['Hello.', 'Bonjour.']]),
      'currency',
      [articleOf(SENTENCES)],
      seededRandom(1),
    ),
  ).toBeNull();
});

test('a quantifier is swapped only where the English quantifies, too', () => {
  const swap = swapByRule(QUANTIFIER_RULES);
  const material = { language: 'fr', random: seededRandom(2), other: '' } as const;
  const plant = (fr: string, en: string): string | null =>
    swap(fr, { ...material, across: { sentence: en, other: '' } });
  expect(plant("Aucun bateau n'a quitté le port.", 'No boat left port.')).toBe(
    'Chaque bateau a quitté le port.',
  );
  expect(plant('La plupart des bateaux sont partis.', 'Most boats left.')).toMatch(
    /^Une (?:minorité|poignée) des bateaux sont partis\.$/u,
  );
  // "De plus" adds, "plus tard" is no comparison, "plus" of a negation denies.
  expect(plant('De plus, il pleuvait.', 'It was raining more than before.')).toBeNull();
  expect(plant('Il est venu plus tard.', 'He came later than before.')).toBeNull();
  expect(plant('Il ne pleut plus beaucoup.', 'It is no longer raining more than that.')).toBeNull();
});
