import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bead } from '../../../shared/align/bead.ts';
import type { Lexicon } from '../../../shared/lexicon/lexicon.ts';
import { linkQuotations } from '../../../shared/quotes/linkQuotations.ts';
import type { Quotation } from '../../../shared/quotes/quotation.ts';
import { precisionRecall } from './metrics.ts';
import { readGold, type GoldQuotation } from './quoteGold.ts';
import { analyseGold, tokenOverlap, type Sample } from './quoteScore.ts';
import type { Table } from './table.ts';

interface GoldPair {
  readonly id: string;
  readonly align: readonly (readonly [fr: number | null, en: number | null])[];
}

/**
 * Links between marked quotations of sentence pairs, mentions included: a gold link is found when the
 * quotations that overlap its two ends are linked. Links to words without marks are counted apart:
 * gold says nothing of them.
 */
export async function quoteLinkTable(directory: string, lexicon: Lexicon): Promise<Table> {
  const file = join(directory, 'quotes', 'pud_pairs_gold.dev.jsonl');
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
  const samples = new Map(
    analyseGold(await readGold(directory, 'pud_parallel_gold')).map((sample) => [
      sample.gold.id,
      sample,
    ]),
  );
  let hits = 0;
  let predicted = 0;
  let gold = 0;
  let unmarked = 0;
  let alone = 0;
  for (const line of lines) {
    const pair = JSON.parse(line) as GoldPair;
    const name = pair.id.replace(/^pud\//u, '');
    const en = samples.get(`pud-en/${name}`)!;
    const fr = samples.get(`pud-fr/${name}`)!;
    const links = linkQuotations({
      en: en.text,
      fr: fr.text,
      quotes: { en: en.found, fr: fr.found },
      beads: [wholeBead(en, fr)],
      lexicon,
    });
    const linked = new Set(links.map((link) => `${link.en} ${link.fr}`));
    const marked = new Set(
      [...en.found, ...fr.found].filter(({ marks }) => marks).map(({ id }) => id),
    );
    predicted += links.filter((link) => marked.has(link.en) && marked.has(link.fr)).length;
    for (const [f, e] of pair.align) {
      const enFound = e === null ? undefined : matching(en, en.gold.quotes[e]);
      if (f === null) {
        alone++;
        if (links.some((link) => link.en === enFound?.id)) unmarked++;
      } else if (e !== null) {
        gold++;
        const frFound = matching(fr, fr.gold.quotes[f]);
        if (enFound && frFound && linked.has(`${enFound.id} ${frFound.id}`)) hits++;
      }
    }
  }
  const score = precisionRecall(hits, predicted, gold);
  return {
    title: 'Quotation links (pud_pairs)',
    columns: ['gold', 'precision', 'recall', 'F1', 'marks lost in French: linked'],
    rows: [
      [
        gold,
        ...[score.precision, score.recall, score.f1].map((value) => value.toFixed(3)),
        `${unmarked} of ${alone}`,
      ],
    ],
  };
}

function wholeBead(en: Sample, fr: Sample): Bead {
  return {
    en: [...en.text.segments.keys()],
    fr: [...fr.text.segments.keys()],
    confidence: 1,
    origin: 'automatic',
  };
}

function matching({ text, found }: Sample, gold: GoldQuotation | undefined): Quotation | undefined {
  return (
    gold &&
    found.find(
      (quotation) => quotation.marks !== null && tokenOverlap(text, gold, quotation) >= 0.8,
    )
  );
}
