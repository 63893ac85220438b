import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../../shared/document/apply.ts';
import type { DocumentPair } from '../../../shared/document/documentPair.ts';
import type { Edit } from '../../../shared/document/edit.ts';
import { revert } from '../../../shared/document/inverse.ts';
import { sha256 } from '../../../shared/document/sha256.ts';
import { digestOf, isStale } from '../../../shared/document/signOff.ts';
import { importedPair } from '../../support/pairs.ts';

const at = '2026-01-02T03:04:05.000Z';
const signature = { by: 'Anne', at, note: 'Read twice' };
const approve: Edit = { type: 'setState', state: 'approved', signature };
const decide = (finding: string): Edit => ({
  type: 'decide',
  findings: [finding],
  status: 'accepted',
  reason: null,
  by: 'Anne',
  at,
});
const typed: Edit = { type: 'replaceText', language: 'fr', span: { start: 0, end: 2 }, text: 'Le' };
const start = importedPair('One.', 'Un.');
const apply = (pair: DocumentPair, ...edits: Edit[]): DocumentPair =>
  edits.reduce((p, edit) => applyEdit(p, edit).pair, pair);

test('SHA-256 is that of everybody else, for every text', () => {
  const theirs = (text: string) => createHash('sha256').update(text.toWellFormed()).digest('hex');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(theirs(text));
    }),
  );
  for (const length of [55, 56, 63, 64, 65, 100_000]) {
    expect(sha256('é'.repeat(length))).toBe(theirs('é'.repeat(length)));
  }
});

describe('an approval', () => {
  const approved = apply(start, approve);

  test('says who gave it, when, and on which words', () => {
    expect(approved.handovers).toEqual([{ state: 'approved', signature, digest: digestOf(start) }]);
    expect(isStale(approved)).toBe(false);
  });

  test.each([
    ['a text', typed],
    ['a decision', decide('a')],
  ])('is stale when %s changes, and holds again when that is undone', (_, edit) => {
    const { pair, inverse } = applyEdit(approved, edit);
    expect(isStale(pair)).toBe(true);
    expect(isStale(revert(pair, inverse))).toBe(false);
    expect(isStale(apply(pair, approve))).toBe(false);
  });

  test('does not depend on the order of the decisions, nor on the title', () => {
    const one = apply(start, decide('a'), decide('b'), approve);
    const other = apply(start, decide('b'), decide('a'));
    expect(digestOf(other)).toBe(digestOf(one));
    expect(isStale(apply(one, { type: 'rename', title: 'Other' }))).toBe(false);
  });

  test('is taken back with its record', () => {
    const { pair, inverse } = applyEdit(start, approve);
    expect(revert(pair, inverse)).toEqual(start);
  });
});

test('a step of a log from before signatures changes the state alone', () => {
  const pair = apply(start, { type: 'setState', state: 'approved' });
  expect(pair).toMatchObject({ state: 'approved', handovers: [] });
  expect(isStale(pair)).toBe(false);
});
