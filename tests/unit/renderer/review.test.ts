import { expect, test } from 'vitest';
import { SHOW_ALL } from '../../../renderer/pair/model/filter.ts';
import { pairModel } from '../../../renderer/pair/model/pairModel.ts';
import { nextUnjudged, verdictEdit } from '../../../renderer/pair/review/reviewActions.ts';
import { applyEdit } from '../../../shared/document/apply.ts';
import { expectedPair } from '../../support/expectedPair.ts';

const { pair, analysis } = expectedPair('openai-otan');
const model = pairModel(pair, analysis, SHOW_ALL);
const [first, second] = model.entries;
const returned = { status: 'rejected', note: 'The tense', by: 'Anne' } as const;
const judged = applyEdit(pair, verdictEdit(pair, first!, returned)).pair;

test('a verdict is on one quotation, with its note', () => {
  const { verdicts } = pairModel(judged, analysis, SHOW_ALL);
  expect([...verdicts.keys()]).toEqual([first!.id]);
  expect(verdicts.get(first!.id)).toMatchObject({ status: 'rejected', reason: 'The tense' });
});

test('a verdict holds for the words that it was given on, and no others', () => {
  const { start } = first!.fr[0]!;
  const { text } = judged.texts.fr;
  const other = text[start] === 'X' ? 'Y' : 'X';
  const changed = text.slice(0, start) + other + text.slice(start + 1);
  const texts = { ...judged.texts, fr: { ...judged.texts.fr, text: changed } };
  expect(pairModel({ ...judged, texts }, analysis, SHOW_ALL).verdicts.size).toBe(0);
});

test('the desk is led to the next quotation without a verdict, round at the end', () => {
  const { verdicts, entries } = pairModel(judged, analysis, SHOW_ALL);
  expect(nextUnjudged({ entries, verdicts }, entries.at(-1)!)).toBe(entries[1]);
  expect(nextUnjudged({ entries, verdicts }, entries[0]!)?.id).toBe(second!.id);
  const all = new Map(entries.map(({ id }) => [id, judged.decisions[0]!]));
  expect(nextUnjudged({ entries, verdicts: all }, entries[0]!)).toBeNull();
});
