import { expect, test } from 'vitest';
import { findDrift } from '../../../shared/drift/findDrift.ts';
import { linkedQuotations } from '../../../shared/drift/linkedQuotations.ts';
import { scoreQuotations } from '../../../shared/drift/scoreQuotations.ts';
import { scoreMeaning } from '../../../shared/drift/scoreMeaning.ts';
import { driftInput } from '../../support/drift.ts';

const SAME: [string, string] = [
  '“We will publish the report on Monday,” said Ann Lowell, the mayor.',
  '« Nous publierons le rapport lundi », a déclaré Ann Lowell, la maire.',
];
const OTHER: [string, string] = [
  '“The bridge must be closed,” said Ann Lowell, the mayor.',
  '« Les enfants aiment le chocolat », a déclaré Ann Lowell, la maire.',
];

function scores(pairs: [string, string][]) {
  const input = driftInput(pairs);
  const findings = findDrift(input);
  return { input, findings, beads: scoreMeaning(input, findings) };
}

test('every bead has a score', () => {
  const { input, beads } = scores([SAME, OTHER]);
  expect(beads).toHaveLength(input.beads.length);
  expect(beads[0]).toBeLessThan(beads[1]!);
});

test('linked quotations have a score of their own words', () => {
  const { input, findings } = scores([SAME, OTHER]);
  const [first, second] = input.quotes.en.map(({ id }, i) =>
    scoreQuotations(input, findings, { en: id, fr: input.quotes.fr[i]!.id }),
  );
  expect(first).toBeLessThan(second!);
  expect(scoreQuotations(input, findings, { en: 'gone', fr: 'gone' })).toBe(1);
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
