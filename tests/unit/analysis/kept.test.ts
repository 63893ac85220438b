import { expect, test } from 'vitest';
import { readLexicon } from '../../../electron/backend/lexicon.ts';
import { examine } from '../../../shared/analysis/analyse.ts';
import { createAnalysisMemo } from '../../../shared/analysis/memo.ts';
import { NO_CORRECTIONS } from '../../../shared/document/corrections.ts';
import { localBeads } from '../../../shared/drift/localBead.ts';

const EN = 'The bridge is closed.\n\nThe mayor said: “We will open it on Monday.” Ships wait.';
const FR =
  'Le pont est fermé.\n\nLa maire a dit : « Nous l’ouvrirons lundi. » Les navires attendent.';

test('beads that an edit leaves alone are the same objects, wherever they have moved', () => {
  const memo = createAnalysisMemo();
  const resources = { lexicon: readLexicon() };
  const look = (fr: string) =>
    examine(
      { texts: { en: EN, fr }, corrections: NO_CORRECTIONS, sourceLanguage: 'en' },
      resources,
      memo,
    ).found;
  const before = look(FR);
  const after = look(FR.replace('Le pont', 'Le vieux pont'));
  expect(after.en).toBe(before.en);
  const contexts = [before, after].map((found) => localBeads(found).map(({ context }) => context));
  expect(contexts[0]).toHaveLength(3);
  expect(contexts[1]!.map((context, i) => context === contexts[0]![i])).toEqual([
    false,
    true,
    true,
  ]);
  expect(after.words[0]).not.toBe(before.words[0]);
  expect(after.words[1]).toBe(before.words[1]);
});
