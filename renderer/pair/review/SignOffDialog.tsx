import { useTranslation } from 'react-i18next';
import { SeverityMark } from '../../controls/SeverityMark.tsx';
import { usePair } from '../usePair.ts';
import { NoteDialog } from './NoteDialog.tsx';
import './Review.css';

export type Verdict = 'approved' | 'returned';

interface SignOffDialogProps {
  /** Null while nothing is asked. */
  readonly verdict: Verdict | null;
  readonly onClose: () => void;
  readonly onSign: (verdict: Verdict, note: string | null) => void;
}

/** Asks before the whole pair is approved or sent back, and says what is still open. */
export function SignOffDialog({ verdict, onClose, onSign }: SignOffDialogProps) {
  const { t } = useTranslation();
  const shown = verdict ?? 'approved';
  return (
    <NoteDialog
      title={t(`review.title.${shown}`)}
      isOpen={verdict !== null}
      required={shown === 'returned'}
      submit={t(`review.submit.${shown}`)}
      onClose={onClose}
      onSubmit={(note) => {
        if (verdict) onSign(verdict, note);
      }}
    >
      <StillOpen />
      {shown === 'approved' && <p className="decision-finding">{t('review.binding')}</p>}
    </NoteDialog>
  );
}

/** Open findings, and quotations that the desk sent back or has not looked at. */
function StillOpen() {
  const { t } = useTranslation();
  const { model } = usePair();
  const { counts } = model.score;
  const verdicts = model.entries.map(({ id }) => model.verdicts.get(id)?.status);
  const returned = verdicts.filter((status) => status === 'rejected').length;
  const unjudged = verdicts.filter((status) => status === undefined).length;
  const severities = (['critical', 'major', 'minor'] as const).filter((s) => counts[s] > 0);
  return (
    <ul className="still-open">
      {severities.map((severity) => (
        <li key={severity}>
          <SeverityMark severity={severity} />
          {t(`severityCount.${severity}`, { count: counts[severity] })}
        </li>
      ))}
      {returned > 0 && <li>{t('review.returnedCount', { count: returned })}</li>}
      {unjudged > 0 && <li>{t('review.unjudgedCount', { count: unjudged })}</li>}
    </ul>
  );
}
