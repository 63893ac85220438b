import { Check, ListFilter } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { useTranslation } from 'react-i18next';
import { DialogPopover } from '../../controls/DialogPopover.tsx';
import { Button as TextButton } from '../../controls/Button.tsx';
import { isFiltering, SHOW_ALL, toggled } from '../model/filter.ts';
import { useCheckName } from '../text/useCheckName.ts';
import { usePair } from '../usePair.ts';

/** Which kinds of finding show, and whether decided ones do. */
export function FilterMenu() {
  const { t } = useTranslation();
  const { model, view, show, ask } = usePair();
  const checkName = useCheckName();
  const { filter } = view;
  const open = model.shown.filter(({ status }) => status === 'open');
  const counts = new Map<string, number>();
  for (const { check } of model.findings) counts.set(check, (counts.get(check) ?? 0) + 1);
  return (
    <DialogTrigger>
      <Button
        className="icon-button"
        aria-label={t('filter.title')}
        data-selected={isFiltering(filter) || undefined}
      >
        <ListFilter aria-hidden size={16} />
      </Button>
      <DialogPopover title={t('filter.title')}>
        <Option
          label={t('filter.openOnly')}
          selected={filter.openOnly}
          onChange={(openOnly) => {
            show({ filter: { ...filter, openOnly } });
          }}
        />
        <h3 className="section-title">{t('filter.kinds')}</h3>
        <div className="filter-list">
          {[...counts].map(([check, count]) => (
            <Option
              key={check}
              label={checkName(check)}
              count={count}
              selected={!filter.hiddenChecks.has(check)}
              onChange={() => {
                show({
                  filter: { ...filter, hiddenChecks: toggled(filter.hiddenChecks, check) },
                });
              }}
            />
          ))}
          {counts.size === 0 && <p>{t('filter.none')}</p>}
        </div>
        <TextButton
          size="small"
          isDisabled={open.length === 0}
          onPress={() => {
            ask(open, 'accepted');
          }}
        >
          {t('filter.acceptAll', { count: open.length })}
        </TextButton>
        <TextButton
          size="small"
          isDisabled={!isFiltering(filter)}
          onPress={() => {
            show({ filter: SHOW_ALL });
          }}
        >
          {t('filter.reset')}
        </TextButton>
      </DialogPopover>
    </DialogTrigger>
  );
}

interface OptionProps {
  readonly label: string;
  readonly count?: number;
  readonly selected: boolean;
  readonly onChange: (selected: boolean) => void;
}

function Option({ label, count, selected, onChange }: OptionProps) {
  return (
    <CheckboxField isSelected={selected} onChange={onChange}>
      <CheckboxButton className="filter-option">
        <span className="check-box" aria-hidden>
          <Check size={12} strokeWidth={3} />
        </span>
        {label}
        {count !== undefined && <small>{count}</small>}
      </CheckboxButton>
    </CheckboxField>
  );
}
