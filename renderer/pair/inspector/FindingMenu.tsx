import { Ellipsis } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { MenuTrigger } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';
import { MenuItem, MenuPopover } from '../../controls/Menu.tsx';
import { useKeyLabel } from '../../shortcuts/useKeyLabel.ts';
import { alike, type AlikeScope } from '../model/alike.ts';
import type { JudgedFinding } from '../model/findings.ts';
import { useCheckName } from '../text/useCheckName.ts';
import { usePair } from '../usePair.ts';

/** What else can be done with a finding: those that are alike, and the house's rules. */
export function FindingMenu({ finding }: { readonly finding: JudgedFinding }) {
  const { t } = useTranslation();
  const keys = useKeyLabel();
  const check = useCheckName()(finding.check);
  const { model, state, ask, changeHouse, remember } = usePair();
  const texts = { en: state.pair.texts.en.text, fr: state.pair.texts.fr.text };
  const reach = (scope: AlikeScope): number => alike(finding, model.findings, texts, scope).length;
  const widest = reach('kind') > 1 ? 'kind' : 'check';
  const others = reach(widest) > 1;
  const run = (key: string) => {
    if (key === 'remember') remember(finding);
    else if (key === 'dismiss') ask([finding], 'rejected');
    else if (key === 'dismissAlike') ask([finding], 'rejected', widest);
    else if (key === 'acceptAlike') ask([finding], 'accepted', widest);
    else if (key === 'turnOff')
      changeHouse([{ type: 'turnOff', check: finding.check }], t('announce.turnedOff', { check }));
  };
  return (
    <MenuTrigger>
      <Button className="icon-button small" aria-label={t('finding.more')}>
        <Ellipsis aria-hidden size={15} />
      </Button>
      <MenuPopover
        label={t('finding.more')}
        onAction={(key) => {
          run(String(key));
        }}
      >
        <MenuItem id="remember" keys={keys.of('rememberPair')}>
          {t('finding.remember')}
        </MenuItem>
        <MenuItem id="dismiss" keys={keys.of('dismissWithReason')}>
          {t('finding.dismiss')}
        </MenuItem>
        {others && <MenuItem id="dismissAlike">{t('finding.dismissAlike')}</MenuItem>}
        {others && <MenuItem id="acceptAlike">{t('finding.acceptAlike')}</MenuItem>}
        <MenuItem id="turnOff">{t('finding.turnOff', { check })}</MenuItem>
      </MenuPopover>
    </MenuTrigger>
  );
}
