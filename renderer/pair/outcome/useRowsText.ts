import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/useLocale.ts';
import type { Row } from '../model/rows.ts';

/** More rows than this are told by the first and the last. */
const MOST_NAMED = 3;

/** Says which rows, and what they pair: "segments 3 (0:1) and 4 (1:0)". */
export function useRowsText(): (rows: readonly Row[]) => string {
  const { t } = useTranslation();
  const locale = useLocale();
  return (rows) => {
    const count = rows.length;
    const [first, last] = [rows[0], rows.at(-1)];
    if (!first || !last) return t('alignment.nowhere');
    if (count > MOST_NAMED)
      return t('alignment.stretch', { count, first: first.index + 1, last: last.index + 1 });
    const names = rows.map(
      ({ index, bead }) => `${index + 1} (${bead.en.length}:${bead.fr.length})`,
    );
    return t('alignment.rows', { count, rows: new Intl.ListFormat(locale).format(names) });
  };
}
