import { expect, test } from 'vitest';
import { NO_RULES } from '../../../shared/drift/house/houseRules.ts';
import { applyHouseEdit, type HouseEdit } from '../../../shared/house/edit.ts';

const entry = (id: string, en: string, fr: string, note: string | null = null) => ({
  id,
  en: { use: [en], avoid: [] },
  fr: { use: [fr], avoid: [] },
  note,
});
const pair = (id: string, fr: string) => ({
  id,
  check: 'names',
  en: 'a',
  fr,
  reason: null,
  by: '',
  at: '2026-01-02T03:04:05.000Z',
});
const after = (...edits: HouseEdit[]) => edits.reduce(applyHouseEdit, NO_RULES);

test('a rule that asks for nothing is not kept; turning off keeps the rest of it', () => {
  const strict = { on: true, severity: 'critical' as const, kinds: {} };
  const set = (rule: typeof strict | { on: true; severity: null; kinds: object }): HouseEdit =>
    ({ type: 'setCheck', check: 'names', rule }) as HouseEdit;
  expect(after(set(strict), { type: 'turnOff', check: 'names' }).checks).toEqual({
    names: { ...strict, on: false },
  });
  expect(after(set(strict), set({ on: true, severity: null, kinds: {} })).checks).toEqual({});
});

test('an entry about the same words takes the place of the older one and keeps its id', () => {
  const rules = after(
    { type: 'addEntries', entries: [entry('1', 'strike', 'grève'), entry('2', 'vote', 'vote')] },
    { type: 'addEntries', entries: [entry('3', 'strike', 'grève', 'Not "coup"')] },
  );
  expect(rules.glossary.map(({ id, note }) => [id, note])).toEqual([
    ['1', 'Not "coup"'],
    ['2', null],
  ]);
  expect(applyHouseEdit(rules, { type: 'removeEntries', ids: ['1'] }).glossary).toHaveLength(1);
});

test('a pair is accepted once, and forgotten', () => {
  const rules = after(
    { type: 'accept', pairs: [pair('1', 'b'), pair('2', 'c')] },
    { type: 'accept', pairs: [pair('3', 'b')] },
  );
  expect(rules.accepted.map(({ id }) => id)).toEqual(['3', '2']);
  expect(applyHouseEdit(rules, { type: 'forget', ids: ['3'] }).accepted).toHaveLength(1);
});
