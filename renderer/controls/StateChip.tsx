import { useTranslation } from 'react-i18next';
import type { PairState } from '../../shared/document/handover.ts';
import './StateChip.css';

interface StateChipProps {
  readonly state: PairState;
  /** Whether the pair was changed since it was approved. */
  readonly stale: boolean;
}

/** Where a pair stands on its way through the newsroom. */
export function StateChip({ state, stale }: StateChipProps) {
  const { t } = useTranslation();
  return (
    <span className="state-chip" data-state={stale ? 'stale' : state}>
      {t(`state.${state}`)}
      {stale && <> · {t('review.stale')}</>}
    </span>
  );
}
