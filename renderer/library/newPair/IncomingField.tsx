import { FileText, X } from 'lucide-react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from 'react-i18next';
import type { TextEncoding } from '../../../shared/import/encodings.ts';
import { Button } from '../../controls/Button.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { IconButton } from '../../controls/IconButton.tsx';
import { TextField } from '../../controls/TextField.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { EncodingChoice } from './EncodingChoice.tsx';
import { countWords } from './countWords.ts';
import { fromPaste, NOTHING, type Incoming } from './incoming.ts';
import { useFileDrop } from './useFileDrop.ts';

interface IncomingFieldProps {
  readonly label: string;
  readonly value: Incoming;
  readonly onChange: (value: Incoming) => void;
  readonly onFiles: (files: readonly File[]) => void;
  /** The person says how the file's letters are coded. */
  readonly onEncoding: (encoding: TextEncoding) => void;
}

/** One text of the new pair: drop a file, choose one, or paste. */
export function IncomingField({ label, value, onChange, onFiles, onEncoding }: IncomingFieldProps) {
  const { t } = useTranslation();
  const say = useMessage();
  const { over, handlers } = useFileDrop(onFiles);
  return (
    <section className="incoming" data-over={over || undefined} aria-label={label} {...handlers}>
      <div className="incoming-head">
        <FileTrigger
          acceptedFileTypes={['.txt', '.md', '.docx', '.html', '.htm']}
          onSelect={(files) => {
            onFiles([...(files ?? [])]);
          }}
        >
          <Button size="small">
            <FileText aria-hidden size={14} />
            {t('newPair.chooseFile')}
          </Button>
        </FileTrigger>
        <span className="incoming-name">{value.name ?? t('newPair.orDrop')}</span>
        {(value.text !== '' || value.failure !== null) && (
          <IconButton
            size="small"
            label={t('newPair.clear')}
            onPress={() => {
              onChange(NOTHING);
            }}
          >
            <X aria-hidden size={14} />
          </IconButton>
        )}
      </div>
      <TextField
        label={label}
        rows={9}
        placeholder={t('newPair.paste')}
        value={value.text}
        onChange={(text) => {
          onChange(fromPaste(value, text));
        }}
      />
      {value.failure !== null && (
        <p className="incoming-failure" role="alert">
          {say(value.failure.message)}
        </p>
      )}
      <div className="incoming-foot">
        <Choice
          label={t('newPair.language')}
          placeholder={t(value.text === '' ? 'newPair.languageLater' : 'newPair.languageUnknown')}
          options={[
            { id: 'en', label: t('language.en') },
            { id: 'fr', label: t('language.fr') },
          ]}
          value={value.language}
          onChange={(language) => {
            onChange({ ...value, language, languageSaid: true });
          }}
        />
        {value.encoding !== null && <EncodingChoice value={value.encoding} onChange={onEncoding} />}
        {value.text !== '' && (
          <span className="incoming-words">
            {t('newPair.words', { count: countWords(value.text) })}
          </span>
        )}
      </div>
      {value.encoding !== null && value.failure === null && (
        <p className="incoming-doubt">{t('newPair.accents')}</p>
      )}
    </section>
  );
}
