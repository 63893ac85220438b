import { useTranslation } from 'react-i18next';
import type { PairSummary } from '../../shared/contract/contract.ts';
import { hrefOf } from '../app/route.ts';
import { RemoveButton } from '../controls/RemoveButton.tsx';
import { SeverityMark } from '../controls/SeverityMark.tsx';
import { StateChip } from '../controls/StateChip.tsx';
import { TableHead } from '../controls/TableHead.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import './PairList.css';

interface PairListProps {
  readonly pairs: readonly PairSummary[];
  readonly onRemove: (pair: PairSummary) => void;
}

export function PairList({ pairs, onRemove }: PairListProps) {
  const { t } = useTranslation();
  if (pairs.length === 0) {
    return (
      <div className="library-empty">
        <h2>{t('library.emptyTitle')}</h2>
        <p>{t('library.emptyHint')}</p>
      </div>
    );
  }
  return (
    <table className="pair-list">
      <TableHead
        columns={[
          t('library.pair'),
          t('library.state'),
          t('library.open'),
          { number: t('library.quotations') },
          { number: t('library.score') },
          t('library.changed'),
        ]}
      />
      <tbody>
        {pairs.map((pair) => (
          <PairLine
            key={pair.id}
            pair={pair}
            onRemove={() => {
              onRemove(pair);
            }}
          />
        ))}
      </tbody>
    </table>
  );
}

function PairLine({
  pair,
  onRemove,
}: {
  readonly pair: PairSummary;
  readonly onRemove: () => void;
}) {
  const { t } = useTranslation();
  const locale = useLocale();
  const changed = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const score = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return (
    <tr>
      <th scope="row">
        <a className="pair-title" href={hrefOf({ place: 'pair', id: pair.id })}>
          {pair.title}
        </a>
        <span className="pair-direction">
          {t(pair.sourceLanguage === 'en' ? 'library.fromEnglish' : 'library.fromFrench')}
        </span>
      </th>
      <td>
        <StateChip state={pair.state} stale={pair.stale} />
      </td>
      <td>
        <span className="pair-open">
          {(['critical', 'major', 'minor'] as const).map((severity) => (
            <span key={severity} data-none={pair.open[severity] === 0 || undefined}>
              <SeverityMark severity={severity} />
              {pair.open[severity]}
              <span className="visually-hidden">
                {t(`severityCount.${severity}`, { count: pair.open[severity] })}
              </span>
            </span>
          ))}
        </span>
      </td>
      <td className="number">{pair.quotations}</td>
      <td className="number">{score.format(pair.score)}</td>
      <td>
        <time dateTime={pair.changedAt}>{changed.format(new Date(pair.changedAt))}</time>
      </td>
      <td className="pair-actions">
        <RemoveButton label={t('library.remove', { title: pair.title })} onPress={onRemove} />
      </td>
    </tr>
  );
}
