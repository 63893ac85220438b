import { Button } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { useTranslation } from 'react-i18next';
import { DialogPopover } from '../../controls/DialogPopover.tsx';
import { StateChip } from '../../controls/StateChip.tsx';
import { useSignature } from '../../i18n/useSignature.ts';
import { usePair } from '../usePair.ts';
import './Review.css';

/** Where the pair stands; opens who handed it over, when, and with what note, the last one first. */
export function HandoverLog() {
  const { t } = useTranslation();
  const signature = useSignature();
  const { state, model } = usePair();
  const { handovers, state: now } = state.pair;
  if (handovers.length === 0) return <StateChip state={now} stale={model.stale} />;
  return (
    <DialogTrigger>
      <Button className="state-button" aria-label={t('review.log', { state: t(`state.${now}`) })}>
        <StateChip state={now} stale={model.stale} />
      </Button>
      <DialogPopover title={t('review.logTitle')}>
        {model.stale && <p className="stale-note">{t('review.staleLong')}</p>}
        <ol className="handovers">
          {handovers.toReversed().map(({ state: to, signature: signed }) => (
            <li key={signed.at + to}>
              <p>
                <b>{t(`state.${to}`)}</b> · {signature(signed)}
              </p>
              {signed.note !== null && <p className="finding-reason">{signed.note}</p>}
            </li>
          ))}
        </ol>
      </DialogPopover>
    </DialogTrigger>
  );
}
