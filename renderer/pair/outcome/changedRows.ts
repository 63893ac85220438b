import type { Bead } from '../../../shared/align/bead.ts';
import type { Analysis } from '../../../shared/analysis/analysis.ts';
import type { PairView } from '../../../shared/contract/contract.ts';
import type { Both, Language } from '../../../shared/text/language.ts';
import { overlaps, type Span } from '../../../shared/text/span.ts';
import type { Row } from '../model/rows.ts';
import { differing } from './differing.ts';

type Version = Pick<PairView, 'pair' | 'analysis'>;
const LANGUAGES = ['en', 'fr'] as const;

/**
 * The rows (of the version after) that are paired as they were not before, or of which a person has
 * set something else since. For two versions of the same texts. O(beads).
 */
export function changedRows(before: Version, after: Version, rows: readonly Row[]): readonly Row[] {
  const known = new Set(before.analysis.beads.map((bead) => pairingOf(before.analysis, bead)));
  const set = changedSpans(before, after);
  return rows.filter(
    ({ bead, passages }) =>
      !known.has(pairingOf(after.analysis, bead)) ||
      LANGUAGES.some((language) =>
        passages[language].some((passage) => set[language].some((span) => overlaps(passage, span))),
      ),
  );
}

/** A bead as the stretches of both texts that it pairs, and who says so. */
function pairingOf({ segments }: Analysis, bead: Bead): string {
  const side = (language: Language) =>
    bead[language].map((index) => {
      const segment = segments[language][index];
      return `${segment?.start ?? ''}-${segment?.end ?? ''}`;
    });
  return JSON.stringify([side('en'), side('fr'), bead.origin]);
}

/** Where pins came, went or changed. */
function changedSpans(before: Version, after: Version): Both<readonly Span[]> {
  const changed = differing(before.pair.corrections.pins, after.pair.corrections.pins);
  const side = (language: Language) => changed.flatMap((pin) => pin[language] ?? []);
  return { en: side('en'), fr: side('fr') };
}
