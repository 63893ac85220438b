import { expect, test } from 'vitest';
import { findDrift } from '../../../shared/drift/findDrift.ts';
import { linkedQuotations } from '../../../shared/drift/linkedQuotations.ts';
import { scoreMeaning, type MeaningMemo } from '../../../shared/drift/scoreMeaning.ts';
import { driftInput } from '../../support/drift.ts';

const SAME: [string, string] = [
  '“We will publish the report on Monday,” said Ann Lowell, the mayor.',
  '« Nous publierons le rapport lundi », a déclaré Ann Lowell, la maire.',
];
const OTHER: [string, string] = [
  '“The bridge must be closed,” said Ann Lowell, the mayor.',
  '« Les enfants aiment le chocolat », a déclaré Ann Lowell, la maire.',
];

function scores(pairs: [string, string][], memo?: MeaningMemo) {
  const input = driftInput(pairs);
  return { input, ...scoreMeaning(input, findDrift(input), memo) };
}

test('every bead and every link of quotations has a score', () => {
  const { input, beads, quoteLinks } = scores([SAME, OTHER]);
  expect(beads).toHaveLength(input.beads.length);
  expect(quoteLinks).toHaveLength(input.quoteLinks.length);
  expect(quoteLinks.length).toBeGreaterThan(0);
  expect(beads[0]).toBeLessThan(beads[1]!);
});

test('linked quotations are their own words with the links among them', () => {
  const { input } = scores([SAME]);
  const { context } = linkedQuotations(input, input.quoteLinks[0]!)!;
  expect(context.en.text).toBe('We will publish the report on Monday,');
  expect(context.fr.text).toBe('Nous publierons le rapport lundi');
  const pairs = context.links.map(
    ({ en, fr }) => `${context.en.tokens[en]!.form} ${context.fr.tokens[fr]!.form}`,
  );
  expect(pairs).toContain('report rapport');
  expect(pairs.join(' ')).not.toContain('maire');
});

test('words of an incise are no part of the quotation', () => {
  const input = driftInput([
    [
      '“The bridge,” said Ann Lowell, “will open on Monday.”',
      '« Le pont, a déclaré Ann Lowell, ouvrira lundi. »',
    ],
  ]);
  const { context } = linkedQuotations(input, input.quoteLinks[0]!)!;
  expect(context.fr.tokens.map(({ form }) => form)).not.toContain('lowell');
});

test('a memo changes nothing but the time, and forgets what has gone', () => {
  const memo: MeaningMemo = new Map();
  const first = scores([SAME, OTHER], memo);
  const size = memo.size;
  expect(scores([SAME, OTHER], memo)).toMatchObject({ beads: first.beads });
  expect(memo.size).toBe(size);
  scores([SAME], memo);
  expect(memo.size).toBeLessThan(size);
});
