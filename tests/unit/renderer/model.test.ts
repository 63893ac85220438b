import { expect, test } from 'vitest';
import { movedBeads } from '../../../renderer/pair/model/crossing.ts';
import { entriesOf } from '../../../renderer/pair/model/entries.ts';
import { filterFindings, SHOW_ALL, toggled } from '../../../renderer/pair/model/filter.ts';
import { byWeight, judge, openCounts } from '../../../renderer/pair/model/findings.ts';
import { marksIn } from '../../../renderer/pair/model/marks.ts';
import { pairModel } from '../../../renderer/pair/model/pairModel.ts';
import { rowLocator, rowsOf } from '../../../renderer/pair/model/rows.ts';
import { initialsOf, speakersOf } from '../../../renderer/pair/model/speakers.ts';
import { NO_CORRECTIONS } from '../../../shared/document/corrections.ts';
import { expectedPair } from '../../support/expectedPair.ts';

const { pair, analysis } = expectedPair('openai-otan');
const rows = rowsOf(analysis);

test('every segment is in a row, and every place finds its row', () => {
  const locate = rowLocator(rows);
  for (const language of ['en', 'fr'] as const) {
    for (const row of rows) {
      for (const index of row.bead[language]) {
        expect(locate(language, analysis.segments[language][index]!.start)).toBe(row.index);
        expect(locate(language, analysis.segments[language][index]!.end)).toBe(row.index);
      }
    }
  }
});

test('neighbouring segments make one passage, others one each', () => {
  const [a, b, c, d] = analysis.segments.fr;
  const bead = { en: [0], fr: [0, 1, 3], confidence: 1, origin: 'edited' } as const;
  const [row] = rowsOf({ ...analysis, beads: [bead] });
  expect(row!.passages.fr).toEqual([
    { first: 0, last: 1, start: a!.start, end: b!.end },
    { first: 3, last: 3, start: d!.start, end: d!.end },
  ]);
  expect(c).toBeDefined();
});

test('a name of one language and a name of the other are one speaker when their words are linked', () => {
  const speakers = speakersOf(analysis);
  const link = analysis.quoteLinks.find(({ en }) => {
    const quotation = analysis.quotes.en.find(({ id }) => id === en);
    return quotation?.speaker?.name !== undefined;
  });
  const en = analysis.quotes.en.find(({ id }) => id === link?.en);
  const fr = analysis.quotes.fr.find(({ id }) => id === link?.fr);
  expect(en && speakers.of(en)).toBe(fr && speakers.of(fr));
  expect(speakers.list.length).toBeGreaterThan(2);
});

test('initials are those of the first and the last name, or of the first telling word', () => {
  expect(initialsOf('Sam Altman')).toBe('SA');
  expect(initialsOf('OpenAI')).toBe('O');
  expect(initialsOf('une porte-parole')).toBe('P');
  expect(initialsOf('Wall Street Journal')).toBe('WJ');
});

test('linked quotations are one entry, with the findings inside either side', () => {
  const speakers = speakersOf(analysis);
  const findings = judge(analysis.findings, []);
  const entries = entriesOf(analysis, rowLocator(rows), speakers, findings);
  const ids = entries.flatMap(({ en, fr }) => [...en, ...fr].map(({ id }) => id));
  expect(new Set(ids).size).toBe(analysis.quotes.en.length + analysis.quotes.fr.length);
  for (const { en, fr } of analysis.quoteLinks) {
    const entry = entries.find((candidate) => candidate.en.some(({ id }) => id === en));
    expect(entry?.fr.map(({ id }) => id)).toContain(fr);
  }
});

test('a decision closes a finding; open and grave ones come first', () => {
  const [first] = analysis.findings;
  const decision = {
    finding: first!.id,
    status: 'accepted',
    reason: 'House style',
    by: 'A',
    at: '2026-01-01T00:00:00Z',
  } as const;
  const judged = judge(analysis.findings, [decision]);
  const counts = openCounts(judged);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  expect(total).toBe(analysis.findings.length - 1);
  expect(byWeight(judged).at(-1)?.id).toBe(first!.id);
});

test('hidden severities and checks are out of sight, and back when toggled again', () => {
  const findings = judge(analysis.findings, []);
  const hiddenSeverities = toggled(SHOW_ALL.hiddenSeverities, 'minor' as const);
  const shown = filterFindings(findings, { ...SHOW_ALL, hiddenSeverities });
  expect(shown.some(({ severity }) => severity === 'minor')).toBe(false);
  expect(shown.length).toBeGreaterThan(0);
  const back = { ...SHOW_ALL, hiddenSeverities: toggled(hiddenSeverities, 'minor' as const) };
  expect(filterFindings(findings, back)).toEqual(findings);
});

test('counts do not depend on the filter', () => {
  const document = { ...pair, corrections: NO_CORRECTIONS };
  const all = pairModel(document, analysis, SHOW_ALL);
  const none = pairModel(document, analysis, {
    ...SHOW_ALL,
    hiddenSeverities: new Set(['neutral', 'minor', 'major', 'critical']),
  });
  expect(none.score).toEqual(all.score);
  expect(none.shown).toEqual([]);
});

test('a finding is marked on its words, even where a check hands over whole tokens', () => {
  const [first] = analysis.findings;
  const token = { ...first!.fr!, form: 'x', kind: 'word' };
  const findings = judge([{ ...first!, fr: token }], []);
  const span = { start: 0, end: pair.texts.fr.text.length };
  const highlight = { finding: null, quotations: new Set<string>() };
  const marks = marksIn(span, 'fr', analysis, speakersOf(analysis), findings, highlight);
  const { start, end } = first!.fr!;
  expect(marks.filter(({ kind }) => kind === 'finding')).toMatchObject([{ start, end }]);
});

test('as few sentences as can be count as moved, whichever way they went', () => {
  const moved = (...french: number[]) => [
    ...movedBeads(
      french.map((fr, en) => ({ en: [en], fr: [fr], confidence: 1, origin: 'automatic' as const })),
    ),
  ];
  expect(moved(0, 1, 2, 3)).toEqual([]);
  expect(moved(3, 0, 1, 2)).toEqual([0]);
  expect(moved(1, 2, 3, 0)).toEqual([3]);
  expect(moved(0, 3, 4, 1, 2, 5, 6)).toHaveLength(2);
});

test('a long sentence group stays, and the shorter one counts as moved', () => {
  const bead = (en: number[], fr: number[]) =>
    ({ en, fr, confidence: 1, origin: 'automatic' }) as const;
  expect([...movedBeads([bead([0], [3]), bead([1, 2], [0, 1, 2]), bead([3], [4])])]).toEqual([0]);
  expect([...movedBeads([bead([0], []), bead([], [0]), bead([1], [1])])]).toEqual([]);
});
