import { describe, expect, test } from 'vitest';
import { alignedWords } from '../../../renderer/pair/model/alignedWords.ts';
import { alike, type AlikeScope } from '../../../renderer/pair/model/alike.ts';
import { groupFindings } from '../../../renderer/pair/model/findingGroups.ts';
import { judge, type JudgedFinding } from '../../../renderer/pair/model/findings.ts';
import { SHOW_ALL } from '../../../renderer/pair/model/filter.ts';
import { pairModel } from '../../../renderer/pair/model/pairModel.ts';
import { rowsOf } from '../../../renderer/pair/model/rows.ts';
import { scoreParts } from '../../../renderer/pair/model/scoreParts.ts';
import { expectedPair } from '../../support/expectedPair.ts';

const { pair, analysis } = expectedPair('openai-otan');
const model = pairModel(pair, analysis, SHOW_ALL);
const [template] = model.findings;

const finding = (id: string, change: Partial<JudgedFinding>): JudgedFinding => ({
  ...template!,
  id,
  en: null,
  ...change,
});

describe('findings that are alike', () => {
  const texts = { en: '', fr: 'Le retrait, le Retrait, la perte.' };
  const at = (start: number, end: number) => ({ check: 'terms', kind: 'a', fr: { start, end } });
  const [own, ...others] = [
    finding('own', at(3, 10)),
    finding('capital', at(15, 22)),
    finding('other words', at(27, 32)),
    finding('other kind', { ...at(27, 32), kind: 'b' }),
    finding('other check', { ...at(3, 10), check: 'names' }),
    finding('decided', { ...at(3, 10), status: 'fixed' }),
  ];
  test.each<[AlikeScope, string[]]>([
    ['one', ['own']],
    ['words', ['own', 'capital']],
    ['kind', ['own', 'capital', 'other words']],
    ['check', ['own', 'capital', 'other words', 'other kind']],
  ])('%s', (scope, expected) => {
    const found = alike(own, [own, ...others], texts, scope);
    expect(found.map(({ id }) => id)).toEqual(expected);
  });
});

test('what the house accepts stands among the findings as accepted', () => {
  const [first, ...rest] = analysis.findings;
  const accepted = {
    id: 'p',
    check: first!.check,
    en: '',
    fr: '',
    reason: null,
    by: 'Desk',
    at: '2026-01-02T03:04:05.000Z',
  };
  const judged = judge(rest, [], [{ finding: first!, pair: accepted }]);
  expect(judged).toHaveLength(analysis.findings.length);
  expect(judged.find(({ id }) => id === first!.id)).toMatchObject({
    status: 'accepted',
    house: accepted,
  });
});

test('groups hold every shown finding once, heaviest quotation first, those outside last', () => {
  const groups = groupFindings(model);
  const ids = groups.flatMap(({ findings }) => findings.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(model.shown.map(({ id }) => id).toSorted());
  const inside = groups.filter(({ entry }) => entry !== null).map(({ weight }) => weight);
  expect(inside).toEqual(inside.toSorted((a, b) => b - a));
  expect(groups.findLastIndex(({ entry }) => entry !== null)).toBe(inside.length - 1);
});

test('the parts of the score add up to its penalty', () => {
  const parts = scoreParts(model.findings);
  const sum = parts.reduce((total, { penalty }) => total + penalty, 0);
  expect(sum).toBe(model.score.penalty);
  expect(scoreParts(model.findings.map((each) => ({ ...each, status: 'fixed' })))).toEqual([]);
});

test('aligned words: those of the finding apart, and what stands alone as such', () => {
  const [row] = rowsOf(analysis);
  const { start } = row!.passages.en[0]!;
  const { start: french } = row!.passages.fr[0]!;
  const word = (from: number) => ({ start: from, end: from + 2 });
  const pairs = [0, 3, 6].map((step) => ({
    en: word(start + step),
    fr: word(french + step),
    probability: step / 10,
  }));
  const both = alignedWords({ en: word(start + 3), fr: word(french + 6) }, row!, pairs);
  expect(both.own).toEqual([pairs[2], pairs[1]]);
  expect(both.others).toEqual([pairs[0]]);
  const alone = alignedWords({ en: word(start + 20), fr: null }, row!, pairs);
  expect(alone.own).toEqual([{ en: word(start + 20), fr: null, probability: 0 }]);
});
