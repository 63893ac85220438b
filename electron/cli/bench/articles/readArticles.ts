import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sliceSpan, type Span } from '../../../../shared/text/span.ts';
import { hashText } from '../../../../shared/quotes/hash.ts';
import { readGoldDocuments } from '../alignmentData.ts';
import type { Half } from '../drift/sets.ts';

/** A whole article with its translation, and which stretches of the two belong together. */
export interface Article {
  readonly group: string;
  readonly name: string;
  readonly en: string;
  readonly fr: string;
  readonly beads: readonly { readonly en: Span; readonly fr: Span }[];
}

type Sentences = readonly { readonly en: string; readonly fr: string }[];

/** How many beads make a paragraph, and how many lines of flores101 an article. */
const PARAGRAPH = 3;
const LINES = 30;

/**
 * News that people translated: the documents of `align/potet-news` without what only one side has,
 * and `parallel/clean/flores101`, whose neighbours come from one page, cut into articles.
 *
 * @param half by a hash of the name; all by default
 */
export async function readArticles(directory: string, half?: Half): Promise<Article[]> {
  const documents = await readGoldDocuments(directory, 'potet-news');
  const news = documents.map(({ name, en, fr, gold }) => {
    const text = (side: typeof en, indices: readonly number[]): string =>
      indices.map((i) => sliceSpan(side.text, side.segments[i]!)).join(' ');
    const beads = gold.filter((bead) => bead.en.length > 0 && bead.fr.length > 0);
    const sentences = beads.map((bead) => ({ en: text(en, bead.en), fr: text(fr, bead.fr) }));
    return article('potet-news', name, sentences);
  });
  return [...news, ...floresArticles(directory)].filter(
    ({ name }) => half === undefined || halfOfName(name) === half,
  );
}

function floresArticles(directory: string): Article[] {
  const lines = (language: string): string[] =>
    readFileSync(path.join(directory, 'parallel', 'clean', `flores101.${language}`), 'utf8')
      .trimEnd()
      .split('\n');
  const fr = lines('fr');
  const all = lines('en').map((en, i) => ({ en, fr: fr[i]! }));
  return Array.from({ length: Math.floor(all.length / LINES) }, (_, i) =>
    article('flores101', `flores-${i}`, all.slice(i * LINES, (i + 1) * LINES)),
  );
}

function halfOfName(name: string): Half {
  return parseInt(hashText(name), 16) % 2 === 0 ? 'train' : 'check';
}

function article(group: string, name: string, sentences: Sentences): Article {
  const texts = { en: '', fr: '' };
  const beads = sentences.map((sentence, i) => {
    const place = (language: 'en' | 'fr'): Span => {
      const gap = i === 0 ? '' : i % PARAGRAPH === 0 ? '\n\n' : ' ';
      const start = texts[language].length + gap.length;
      texts[language] += gap + sentence[language];
      return { start, end: texts[language].length };
    };
    return { en: place('en'), fr: place('fr') };
  });
  return { group, name, ...texts, beads };
}
