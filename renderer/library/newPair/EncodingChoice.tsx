import { useTranslation } from 'react-i18next';
import { TEXT_ENCODINGS, type TextEncoding } from '../../../shared/import/encodings.ts';
import { Choice } from '../../controls/Choice.tsx';

interface EncodingChoiceProps {
  /** As the host read the file; it may be none of those that a person can choose. */
  readonly value: string;
  readonly onChange: (encoding: TextEncoding) => void;
}

/** How a file's letters were coded, where that had to be guessed. */
export function EncodingChoice({ value, onChange }: EncodingChoiceProps) {
  const { t } = useTranslation();
  const names = new Set([value, ...TEXT_ENCODINGS]);
  return (
    <Choice
      label={t('newPair.encoding')}
      options={[...names].map((id) => ({ id, label: id }))}
      value={value}
      onChange={(chosen) => {
        const known = TEXT_ENCODINGS.find((encoding) => encoding === chosen);
        if (known) onChange(known);
      }}
    />
  );
}
