import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/useLocale.ts';
import { useKeyLabel } from '../../shortcuts/useKeyLabel.ts';
import { usePair } from '../usePair.ts';
import './StatusBar.css';

/** The size of the pair, what the analysis took, and whether everything is kept. */
export function StatusBar() {
  const { t } = useTranslation();
  const locale = useLocale();
  const keys = useKeyLabel();
  const { state, model, range } = usePair();
  const { segments } = state.analysis;
  const milliseconds = new Intl.NumberFormat(locale, {
    maximumFractionDigits: state.elapsed < 10 ? 1 : 0,
  });
  const confirmed = model.rows.filter(({ bead }) => bead.origin !== 'automatic').length;
  const approved = [...model.verdicts.values()].filter((v) => v.status === 'accepted').length;
  return (
    <footer className="status-bar">
      <span>{t('status.segments', { en: segments.en.length, fr: segments.fr.length })}</span>
      <span>{t('status.confirmed', { count: confirmed, total: model.rows.length })}</span>
      {model.verdicts.size > 0 && (
        <span>{t('status.approved', { count: approved, total: model.entries.length })}</span>
      )}
      {range.length > 1 && <span>{t('status.range', { count: range.length })}</span>}
      <span className="status-elapsed">
        {t('status.elapsed', { time: milliseconds.format(state.elapsed) })}
      </span>
      <span className="status-keys">
        <kbd>{keys.of('nextFinding')}</kbd> {t('shortcuts.command.nextFinding')}
        <kbd>{keys.of('confirmAndNext')}</kbd> {t('shortcuts.command.confirmAndNext')}
        <kbd>?</kbd> {t('shortcuts.title')}
      </span>
      <span className="status-saved" data-saved={state.saved}>
        {t(state.failure ? 'status.unsaved' : state.saved ? 'status.saved' : 'status.saving')}
      </span>
      <span>{t('status.offline')}</span>
    </footer>
  );
}
