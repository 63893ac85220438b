import { ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import { SwitchButton, SwitchField } from 'react-aria-components/Switch';
import { useTranslation } from 'react-i18next';
import type { CheckInfo } from '../../../shared/contract/contract.ts';
import type { CheckRule } from '../../../shared/drift/house/houseRules.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useCheckName } from '../../pair/text/useCheckName.ts';
import { SeverityChoice } from './SeverityChoice.tsx';
import { useKindName } from './useKindName.ts';

interface CheckRowProps {
  readonly check: CheckInfo;
  readonly rule: CheckRule | undefined;
  readonly onChange: (rule: CheckRule) => void;
}

const PLAIN: CheckRule = { on: true, severity: null, kinds: {} };

/** One check: on or off, how severe, and the same for each kind of what it finds. */
export function CheckRow({ check, rule = PLAIN, onChange }: CheckRowProps) {
  const { t } = useTranslation();
  const say = useMessage();
  const kindName = useKindName();
  const name = useCheckName()(check.id);
  const changed = Object.keys(rule.kinds).length;
  return (
    <li className="check-row" data-off={rule.on ? undefined : ''}>
      <SwitchField
        isSelected={rule.on}
        onChange={(on) => {
          onChange({ ...rule, on });
        }}
      >
        <SwitchButton className="switch">
          <span className="switch-track" aria-hidden />
          <b>{name}</b>
        </SwitchButton>
      </SwitchField>
      <p className="check-about">{say({ key: `findings:about.${check.id}` })}</p>
      {rule.on && (
        <>
          <SeverityChoice
            label={t('house.checks.severityOf', { name })}
            own={check.severity}
            value={rule.severity}
            onChange={(severity) => {
              onChange({ ...rule, severity: severity === 'off' ? null : severity });
            }}
          />
          <Disclosure className="check-kinds">
            <Heading level={3}>
              <Button slot="trigger" className="why-button">
                <ChevronRight aria-hidden size={13} />
                {t('house.checks.kinds', { count: check.kinds.length })}
                {changed > 0 && ` · ${t('house.checks.changed', { count: changed })}`}
              </Button>
            </Heading>
            <DisclosurePanel>
              <ul className="kind-list">
                {check.kinds.map((kind) => (
                  <li key={kind}>
                    <span>{kindName(check.id, kind)}</span>
                    <SeverityChoice
                      label={kindName(check.id, kind)}
                      withOff
                      own={rule.severity}
                      value={rule.kinds[kind] ?? null}
                      onChange={(severity) => {
                        onChange({ ...rule, kinds: withKind(rule.kinds, kind, severity) });
                      }}
                    />
                  </li>
                ))}
              </ul>
            </DisclosurePanel>
          </Disclosure>
        </>
      )}
    </li>
  );
}

function withKind(
  kinds: CheckRule['kinds'],
  kind: string,
  severity: CheckRule['kinds'][string] | null,
): CheckRule['kinds'] {
  const others = Object.entries(kinds).filter(([other]) => other !== kind);
  return Object.fromEntries(severity === null ? others : [...others, [kind, severity]]);
}
