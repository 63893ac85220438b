import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { MenuTrigger } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';
import type { PairState } from '../../../shared/document/handover.ts';
import { Button } from '../../controls/Button.tsx';
import { MenuItem, MenuPopover } from '../../controls/Menu.tsx';
import { HandoverLog } from '../review/HandoverLog.tsx';
import { SignOffDialog, type Verdict } from '../review/SignOffDialog.tsx';
import { usePair } from '../usePair.ts';

const NEXT: Record<PairState | 'stale', readonly PairState[]> = {
  draft: ['submitted'],
  submitted: ['approved', 'returned', 'draft'],
  returned: ['submitted', 'draft'],
  approved: ['draft'],
  stale: ['approved', 'returned', 'draft'],
};

/** Where the pair stands on its way through the newsroom, and the next step. */
export function StateMenu() {
  const { t } = useTranslation();
  const { state, model, handOver } = usePair();
  const [asking, setAsking] = useState<Verdict | null>(null);
  const next = NEXT[model.stale ? 'stale' : state.pair.state];
  const go = (to: PairState | undefined) => {
    if (to === 'approved' || to === 'returned') setAsking(to);
    else if (to) handOver(to);
  };
  return (
    <>
      <HandoverLog />
      {next.length === 1 ? (
        <Button
          variant={next[0] === 'submitted' ? 'primary' : 'plain'}
          onPress={() => {
            go(next[0]);
          }}
        >
          {t(`stateAction.${next[0]!}`)}
        </Button>
      ) : (
        <MenuTrigger>
          <Button variant="primary">
            {t('header.decide')}
            <ChevronDown aria-hidden size={14} />
          </Button>
          <MenuPopover
            label={t('header.decide')}
            onAction={(key) => {
              go(next.find((candidate) => candidate === key));
            }}
          >
            {next.map((each) => (
              <MenuItem key={each} id={each}>
                {t(`stateAction.${each}`)}
              </MenuItem>
            ))}
          </MenuPopover>
        </MenuTrigger>
      )}
      <SignOffDialog
        verdict={asking}
        onClose={() => {
          setAsking(null);
        }}
        onSign={(verdict, note) => {
          setAsking(null);
          handOver(verdict, note);
        }}
      />
    </>
  );
}
