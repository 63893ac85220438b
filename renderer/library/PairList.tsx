import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PairSummary } from '../../shared/contract/contract.ts';
import { hrefOf } from '../app/route.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { SeverityMark } from '../controls/SeverityMark.tsx';
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
      <thead>
        <tr>
          <th scope="col">{t('library.pair')}</th>
          <th scope="col">{t('library.state')}</th>
          <th scope="col">{t('library.open')}</th>
          <th scope="col" className="number">
            {t('library.quotations')}
          </th>
          <th scope="col" className="number">
            {t('library.score')}
          </th>
          <th scope="col">{t('library.changed')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('library.actions')}</span>
          </th>
        </tr>
      </thead>
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
        <span className="state-chip" data-state={pair.state}>
          {t(`state.${pair.state}`)}
        </span>
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
        <IconButton label={t('library.remove', { title: pair.title })} onPress={onRemove}>
          <Trash2 aria-hidden size={15} />
        </IconButton>
      </td>
    </tr>
  );
}
