import { readFileSync } from 'node:fs';
import type { Lexicon } from '../../lexicon/lexicon.ts';

type Table = Map<number, [number, number][]>;
const tables = new Map<string, Table>();
function open(lexicon: Lexicon, name: string): Table {
  const known = tables.get(name);
  if (known) return known;
  const table: Table = new Map();
  for (const [a, b, w] of JSON.parse(readFileSync(`/tmp/wn/${name}.json`, 'utf8')) as [string, string, number][]) {
    const x = lexicon.id('en', a), y = lexicon.id('en', b);
    if (x < 0 || y < 0) continue;
    if (!table.has(x)) table.set(x, []);
    if (!table.has(y)) table.set(y, []);
    table.get(x)!.push([y, w]);
    table.get(y)!.push([x, w]);
  }
  tables.set(name, table);
  return table;
}
/** prototype */
export function eachKin(lexicon: Lexicon, id: number, visit: (id: number, weight: number) => void): void {
  for (const [other, weight] of open(lexicon, 'kin').get(id) ?? []) visit(other, weight);
}
export function eachOpposite(lexicon: Lexicon, id: number, visit: (id: number, weight: number) => void): void {
  for (const [other, weight] of open(lexicon, 'anti').get(id) ?? []) visit(other, weight);
}
