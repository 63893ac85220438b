import { ChevronDown } from 'lucide-react';
import { MenuTrigger } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';
import type { PairState } from '../../../shared/document/documentPair.ts';
import { Button } from '../../controls/Button.tsx';
import { MenuItem, MenuPopover } from '../../controls/Menu.tsx';
import { usePair } from '../usePair.ts';

const NEXT: Record<PairState, readonly PairState[]> = {
  draft: ['submitted'],
  submitted: ['approved', 'returned', 'draft'],
  returned: ['submitted', 'draft'],
  approved: ['draft'],
};

/** Where the pair stands on its way through the newsroom, and the next step. */
export function StateMenu() {
  const { t } = useTranslation();
  const { state, edit } = usePair();
  const { state: now } = state.pair;
  const go = (next: PairState) => {
    edit({ type: 'setState', state: next });
  };
  const [first, ...rest] = NEXT[now];
  return (
    <>
      <span className="state-chip" data-state={now}>
        {t(`state.${now}`)}
      </span>
      {rest.length === 0 && first ? (
        <Button
          variant="primary"
          onPress={() => {
            go(first);
          }}
        >
          {t(`stateAction.${first}`)}
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
              const next = NEXT[now].find((candidate) => candidate === key);
              if (next) go(next);
            }}
          >
            {NEXT[now].map((next) => (
              <MenuItem key={next} id={next}>
                {t(`stateAction.${next}`)}
              </MenuItem>
            ))}
          </MenuPopover>
        </MenuTrigger>
      )}
    </>
  );
}
