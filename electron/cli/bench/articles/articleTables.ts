import type { Finding } from '../../../../shared/drift/finding.ts';
import { atLeast } from '../../../../shared/drift/severity.ts';
import type { Lexicon } from '../../../../shared/lexicon/lexicon.ts';
import type { Half } from '../drift/sets.ts';
import type { Table } from '../table.ts';
import { judgeArticles, type Outcome, type Sound } from './judgeArticles.ts';
import { PLANTERS } from './planters/planters.ts';
import { readArticles } from './readArticles.ts';

/**
 * How much of one drift planted into a whole article is found, alignment and segmentation included,
 * and how much is reported of the articles as they are.
 *
 * @param directory a folder with `align/potet-news` and `parallel/clean`
 */
export async function articleTables(
  directory: string,
  lexicon: Lexicon,
  half?: Half,
): Promise<readonly Table[]> {
  const articles = await readArticles(directory, half);
  const { sound, outcomes } = judgeArticles(articles, lexicon);
  return [recall(outcomes, half), alarms(sound, half)];
}

function recall(outcomes: readonly Outcome[], half?: Half): Table {
  const row = (name: string, kind: (outcome: Outcome) => boolean): (string | number)[] => {
    const planted = outcomes.filter(kind);
    const share = (told: (finding: Finding) => boolean): string =>
      (planted.filter(({ found }) => found.some(told)).length / planted.length).toFixed(3);
    return [name, share(isMajor), share(({ severity }) => severity !== 'neutral'), planted.length];
  };
  return {
    title: `Articles: one drift planted at a time (${half ?? 'all'})`,
    columns: ['kind', 'found, major or worse', 'found, any severity', 'planted'],
    rows: [
      ...Object.keys(PLANTERS).map((name) => row(name, ({ kind }) => kind === name)),
      row('all', () => true),
    ],
  };
}

function alarms(sound: readonly Sound[], half?: Half): Table {
  const groups = Map.groupBy(sound, ({ article }) => article.group);
  return {
    title: `Articles: major findings where nothing was planted (${half ?? 'all'})`,
    columns: ['articles', 'findings per 100 beads', 'findings', 'beads'],
    rows: [...groups].map(([group, members]) => {
      const found = members.reduce((sum, { alarms }) => sum + alarms.length, 0);
      const beads = members.reduce((sum, { article }) => sum + article.beads.length, 0);
      return [group, ((100 * found) / beads).toFixed(2), found, beads];
    }),
  };
}

function isMajor({ severity }: Finding): boolean {
  return atLeast(severity, 'major');
}
