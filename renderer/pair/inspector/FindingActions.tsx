import { useTranslation } from 'react-i18next';
import { Button } from '../../controls/Button.tsx';
import type { JudgedFinding } from '../model/findings.ts';
import { useSignature } from '../../i18n/useSignature.ts';
import { usePair } from '../usePair.ts';
import { FindingMenu } from './FindingMenu.tsx';

/** What can be done with an open finding. */
export function FindingActions({ finding }: { readonly finding: JudgedFinding }) {
  const { t } = useTranslation();
  const { applyFix, ask, decide, stepFinding } = usePair();
  return (
    <div className="finding-actions">
      {finding.fix && (
        <Button
          size="small"
          variant="primary"
          onPress={() => {
            applyFix(finding);
          }}
        >
          {finding.fix.replacement === ''
            ? t('finding.useFixEmpty')
            : t('finding.useFix', { text: finding.fix.replacement })}
        </Button>
      )}
      <Button
        size="small"
        onPress={() => {
          ask([finding], 'accepted');
        }}
      >
        {t('finding.accept')}
      </Button>
      <Button
        size="small"
        onPress={() => {
          decide([finding], 'fixed');
        }}
      >
        {t('finding.fixed')}
      </Button>
      <Button
        size="small"
        onPress={() => {
          decide([finding], 'rejected');
          stepFinding(1);
        }}
      >
        {t('finding.reject')}
      </Button>
      <FindingMenu finding={finding} />
    </div>
  );
}

/** What was decided on a finding, by whom and why, with the way back. */
export function FindingDecided({ finding }: { readonly finding: JudgedFinding }) {
  const { t } = useTranslation();
  const signature = useSignature();
  const { changeHouse, decide } = usePair();
  const { decision, house, status } = finding;
  const said = house ?? decision;
  return (
    <div className="finding-decided">
      <p>
        <b>{t(house ? 'decision.house' : `decision.${status}`)}</b>
        {said && ` · ${signature(said)}`}
      </p>
      {said?.reason && <p className="finding-reason">{said.reason}</p>}
      <Button
        size="small"
        onPress={() => {
          if (house) changeHouse([{ type: 'forget', ids: [house.id] }], t('announce.forgotten'));
          else decide([finding], 'open');
        }}
      >
        {t(house ? 'finding.forget' : 'finding.reopen')}
      </Button>
    </div>
  );
}
