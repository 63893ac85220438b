import { expect, test } from 'vitest';
import { PLANTED_KINDS, plantDrift } from '../../../electron/cli/bench/articles/plantDrift.ts';
import type { Article } from '../../../electron/cli/bench/articles/readArticles.ts';
import { seededRandom } from '../../../electron/training/drift/random.ts';

const SENTENCES = [
  'Le maire de Brest a promis trois millions de dollars mardi.',
  'Selon Anne Le Goff, tous les bateaux doivent partir, ce qui inquiète les pêcheurs.',
  'Le grand port est à 12 kilomètres.',
  'Paule Rivière a déclaré que la digue pourrait céder avant la fin du printemps.',
];

function articleOf(sentences: readonly string[]): Article {
  let start = 0;
  const beads = sentences.map((sentence) => {
    const span = { start, end: start + sentence.length };
    start = span.end + 1;
    return { en: span, fr: span };
  });
  const text = sentences.join(' ');
  return { group: 'own', name: 'own', en: text, fr: text, beads };
}

test('every kind is planted into its bead and nowhere else', () => {
  const article = articleOf(SENTENCES);
  for (const kind of Object.keys(PLANTED_KINDS)) {
    const planted = plantDrift(article, kind, [article], seededRandom(3));
    expect(planted, kind).not.toBeNull();
    const { fr, bead, changed } = planted!;
    const { start, end } = article.beads[bead]!.fr;
    expect(fr.slice(0, start), kind).toBe(article.fr.slice(0, start));
    expect(fr.endsWith(article.fr.slice(end)), kind).toBe(true);
    expect(changed.end, kind).toBeGreaterThan(changed.start);
    expect(changed.end, kind).toBeLessThanOrEqual(fr.length);
  }
});

test('a kind without a place is not planted', () => {
  expect(
    plantDrift(articleOf(['Bonjour.']), 'currency', [articleOf(SENTENCES)], seededRandom(1)),
  ).toBeNull();
});
