import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { useTranslation } from 'react-i18next';
import { SEVERITIES, type Severity } from '../../../shared/drift/severity.ts';
import { SeverityMark } from '../../controls/SeverityMark.tsx';
import '../../controls/Choice.css';
import '../../controls/Menu.css';

interface SeverityChoiceProps {
  readonly label: string;
  /** What holds where the house chooses none; null where that differs from finding to finding. */
  readonly own: Severity | null;
  readonly value: Severity | 'off' | null;
  readonly withOff?: boolean;
  readonly onChange: (value: Severity | 'off' | null) => void;
}

/** A severity, or as the check has it. */
export function SeverityChoice({
  label,
  own,
  value,
  withOff = false,
  onChange,
}: SeverityChoiceProps) {
  const { t } = useTranslation();
  const options = [null, ...SEVERITIES.toReversed(), ...(withOff ? (['off'] as const) : [])];
  return (
    <Select
      className="severity-choice"
      aria-label={label}
      value={value ?? 'own'}
      data-set={value === null ? undefined : ''}
      onChange={(key) => {
        onChange(options.find((option) => option === key) ?? null);
      }}
    >
      <Button className="choice-button">
        <SelectValue />
        <ChevronDown aria-hidden size={14} />
      </Button>
      <Popover className="popover" offset={4}>
        <ListBox className="menu">
          {options.map((option) => {
            const text =
              option === null
                ? t('house.checks.own')
                : option === 'off'
                  ? t('house.checks.off')
                  : t(`severity.${option}`);
            const mark = option === 'off' ? null : (option ?? own);
            return (
              <ListBoxItem
                key={option ?? 'own'}
                id={option ?? 'own'}
                className="menu-item"
                textValue={text}
              >
                <span className="severity-option">
                  {mark && <SeverityMark severity={mark} />}
                  {text}
                </span>
              </ListBoxItem>
            );
          })}
        </ListBox>
      </Popover>
    </Select>
  );
}
