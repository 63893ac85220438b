import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import type { Quotation } from '../../../shared/quotes/quotation.ts';
import { usePair } from '../usePair.ts';

interface SpeakerFieldProps {
  readonly quotation: Quotation;
  readonly onSpeaker: (name: string | null) => void;
}

/** Who speaks: one of the article's speakers, or a new name. */
export function SpeakerField({ quotation, onSpeaker }: SpeakerFieldProps) {
  const { t } = useTranslation();
  const { model } = usePair();
  const current = quotation.speaker?.name ?? '';
  const names = model.speakers.list.flatMap(({ names: both }) => both[quotation.language] ?? []);
  const keep = (name: string) => {
    const trimmed = name.trim();
    if (trimmed !== current) onSpeaker(trimmed === '' ? null : trimmed.slice(0, 300));
  };
  return (
    <ComboBox
      key={current}
      className="choice"
      allowsCustomValue
      defaultInputValue={current}
      onChange={(key) => {
        if (key !== null) keep(String(key));
      }}
    >
      <Label className="field-label">{t('correct.speaker')}</Label>
      <div className="speaker-field">
        <Input
          className="input"
          lang={quotation.language}
          onBlur={(event) => {
            keep(event.currentTarget.value);
          }}
        />
        <Button className="icon-button small" aria-label={t('correct.speakers')}>
          <ChevronDown aria-hidden size={14} />
        </Button>
      </div>
      <Popover className="popover">
        <ListBox className="menu">
          {[...new Set(names)].map((name) => (
            <ListBoxItem key={name} id={name} className="menu-item" textValue={name}>
              {name}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
