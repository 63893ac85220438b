import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { StateChip } from '../../controls/StateChip.tsx';
import { useLocale } from '../../i18n/useLocale.ts';
import { usePair } from '../usePair.ts';
import './Review.css';

/** Where the pair stands; opens who handed it over, when, and with what note, the last one first. */
export function HandoverLog() {
  const { t } = useTranslation();
  const locale = useLocale();
  const { state, model } = usePair();
  const { handovers, state: now } = state.pair;
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  if (handovers.length === 0) return <StateChip state={now} stale={model.stale} />;
  return (
    <DialogTrigger>
      <Button className="state-button" aria-label={t('review.log', { state: t(`state.${now}`) })}>
        <StateChip state={now} stale={model.stale} />
      </Button>
      <Popover className="popover" offset={6}>
        <Dialog className="header-popover" aria-label={t('review.logTitle')}>
          <h2>{t('review.logTitle')}</h2>
          {model.stale && <p className="stale-note">{t('review.staleLong')}</p>}
          <ol className="handovers">
            {handovers.toReversed().map(({ state: to, signature: { by, at, note } }) => (
              <li key={at + to}>
                <p>
                  <b>{t(`state.${to}`)}</b> ·{' '}
                  {[by, when.format(new Date(at))].filter(Boolean).join(', ')}
                </p>
                {note !== null && <p className="finding-reason">{note}</p>}
              </li>
            ))}
          </ol>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
