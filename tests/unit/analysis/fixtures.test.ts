import { describe, expect, test } from 'vitest';
import { readLexicon } from '../../../electron/backend/lexicon.ts';
import { analyse } from '../../../shared/analysis/analyse.ts';
import { NO_CORRECTIONS } from '../../../shared/document/corrections.ts';
import type { Finding } from '../../../shared/drift/finding.ts';
import { overlaps, type Span } from '../../../shared/text/span.ts';
import { FIXTURES, loadFixture } from '../../support/fixtures.ts';

const lexicon = readLexicon();

/** Whether the finding speaks of these words; a side that either leaves out does not count. */
function speaksOf(finding: Finding, en: Span | null, fr: Span | null): boolean {
  const meets = (a: Span | null, b: Span | null): boolean => !a || !b || overlaps(a, b);
  return meets(finding.en, en) && meets(finding.fr, fr);
}

describe.each(FIXTURES)('%s', (name) => {
  const fixture = loadFixture(name);
  const input = {
    texts: fixture.texts,
    corrections: NO_CORRECTIONS,
    sourceLanguage: 'en',
  } as const;
  const analysis = analyse(input, { lexicon });
  const shown = analysis.findings.filter(({ severity }) => severity !== 'neutral');

  test('is cut into the expected blocks and segments', () => {
    const places = (spans: readonly Span[]) => spans.map(({ start, end }) => [start, end]);
    for (const language of ['en', 'fr'] as const) {
      expect(analysis.blocks[language]).toEqual(fixture.blocks[language]);
      expect(places(analysis.segments[language])).toEqual(places(fixture.segments[language]));
    }
  });

  test('is aligned as expected', () => {
    expect(analysis.beads.map(({ en, fr }) => ({ en, fr }))).toEqual(fixture.beads);
  });

  const required = fixture.drifts.filter((drift) => drift.required);
  test.for(required.map((drift) => [drift.id, drift] as const))(
    'drift is found: %s',
    ([, drift]) => {
      expect(shown.filter((finding) => speaksOf(finding, drift.en, drift.fr))).not.toEqual([]);
    },
  );

  test('near misses are left alone', () => {
    const alarms = fixture.nearMisses.flatMap(({ en, fr, why }) =>
      shown
        .filter((f) => f.en !== null && f.fr !== null && overlaps(f.en, en) && overlaps(f.fr, fr))
        .map(({ check, kind, explanation }) => ({ check, kind, why, values: explanation.values })),
    );
    expect(alarms).toEqual([]);
  });
});
