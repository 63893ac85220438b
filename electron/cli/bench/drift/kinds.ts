import { atLeast } from '../../../../shared/drift/severity.ts';
import { precisionRecall } from '../metrics.ts';
import type { Judge, Measure } from './measures.ts';
import { readDriftSet, type DriftRow } from './sets.ts';

/** A kind of drift: the check that answers for it, and the rows where somebody planted it. */
interface Kind {
  readonly name: string;
  readonly checks: readonly string[];
  readonly types: readonly string[];
  readonly precision: number;
  readonly recall: number;
}

const KINDS: readonly Kind[] = [
  {
    name: 'negation',
    checks: ['negation'],
    types: ['negation', 'neg'],
    precision: 0.98,
    recall: 0.98,
  },
  {
    name: 'numbers',
    checks: ['numbers'],
    types: ['numbers_replaced', 'num'],
    precision: 0.98,
    recall: 0.96,
  },
  {
    name: 'names',
    checks: ['names', 'entities'],
    types: ['ne_replaced', 'ne_removed', 'name'],
    precision: 0.92,
    recall: 0.93,
  },
];

/**
 * Precision and recall of the checks for negation, numbers and names on the rows of DEMETR and
 * MENLI that plant them, against the clean rows of the same pairs: a row counts as found when the
 * check says anything minor or worse of it.
 */
export function measureKinds(
  dir: string,
  judge: Judge,
  keep: (row: DriftRow) => boolean,
): Measure[] {
  const rows = ['demetr_fr', 'menli_xpaws_fr'].flatMap((name) => readDriftSet(dir, name));
  const kept = rows.filter(keep);
  const clean = kept.filter(({ type }) => ['reference', 'good_mt'].includes(type));
  return KINDS.flatMap((kind) => {
    const planted = kept.filter(({ type }) => kind.types.includes(type));
    const pairs = new Set(planted.map(({ pair }) => pair));
    const partners = clean.filter(({ pair }) => pairs.has(pair));
    const found = (row: DriftRow): boolean =>
      judge(row.en, row.fr).findings.some(
        ({ check, severity }) => kind.checks.includes(check) && atLeast(severity, 'minor'),
      );
    const hits = planted.filter(found).length;
    const { precision, recall } = precisionRecall(
      hits,
      hits + partners.filter(found).length,
      planted.length,
    );
    const count = planted.length + partners.length;
    return [
      { name: `${kind.name}, precision`, value: precision, bound: kind.precision, rows: count },
      { name: `${kind.name}, recall`, value: recall, bound: kind.recall, rows: count },
    ];
  });
}
