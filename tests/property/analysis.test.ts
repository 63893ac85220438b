import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLexicon } from '../../electron/backend/lexicon.ts';
import { analyse, analysisInput } from '../../shared/analysis/analyse.ts';
import { createAnalysisMemo } from '../../shared/analysis/memo.ts';
import { applyEdit } from '../../shared/document/apply.ts';
import type { DocumentPair } from '../../shared/document/documentPair.ts';
import type { Edit } from '../../shared/document/edit.ts';
import { loadFixture } from '../support/fixtures.ts';
import { importedPair } from '../support/pairs.ts';

const resources = { lexicon: readLexicon() };
const { texts } = loadFixture('reported-speech');

/**
 * Words, sentences that stand twice, with and without somebody's marks around them, and what changes how the
 * words around it are read.
 */
const TYPED = [
  ...[
    'Elle a refusé. '.repeat(2),
    '« Elle a refusé. » ',
    'She refused. '.repeat(2),
    '“She refused.” ',
  ],
  ...['', 'e', ' pas', ' not', ' 12 %', ', a déclaré Anne Martin, ', ' said Anne Martin '],
  ...['. ', '\n', '\n\n', '« ', ' »', '"', '“', '”', '(', ' : ', 'RETOUR AU CALME '],
];

/** A change of either text, or of what a person set, at places that a pair of any length has. */
const changes = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('type' as const), ...place() }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('cut' as const), ...place() }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('turn' as const), ...place() }) },
);

function place() {
  return {
    language: fc.constantFrom('en' as const, 'fr' as const),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.oneof(fc.constant(0), fc.nat(30), fc.nat(300)),
    text: fc.constantFrom(...TYPED),
  };
}

type Change = typeof changes extends fc.Arbitrary<infer T> ? T : never;

function editOf(pair: DocumentPair, { type, language, share, removed, text }: Change): Edit {
  const { length } = pair.texts[language].text;
  const at = Math.floor(share * length);
  if (type === 'turn')
    return { type: 'setSourceLanguage', language: pair.sourceLanguage === 'en' ? 'fr' : 'en' };
  if (type === 'cut')
    return {
      type: 'setBoundary',
      boundary: { language, at, kind: removed > 0 ? 'split' : 'join' },
    };
  return {
    type: 'replaceText',
    language,
    span: { start: at, end: Math.min(length, at + removed) },
    text,
  };
}

test('after any edits, what is kept of earlier analyses changes nothing', () => {
  fc.assert(
    fc.property(fc.array(changes, { minLength: 1, maxLength: 6 }), (edits) => {
      const memo = createAnalysisMemo();
      let pair = importedPair(texts.en, texts.fr);
      analyse(analysisInput(pair), resources, memo);
      for (const change of edits) {
        pair = applyEdit(pair, editOf(pair, change)).pair;
        const input = analysisInput(pair);
        expect(analyse(input, resources, memo)).toEqual(analyse(input, resources));
      }
    }),
    { numRuns: 20 },
  );
});
