import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../../shared/contract/failure.ts';
import type { TextEncoding } from '../../../shared/import/encodings.ts';
import type { Language } from '../../../shared/text/language.ts';
import { goTo } from '../../app/route.ts';
import { failureOf } from '../../backend/callFailure.ts';
import { useClient } from '../../backend/useClient.ts';
import { Button } from '../../controls/Button.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { Modal } from '../../controls/Modal.tsx';
import { TextField } from '../../controls/TextField.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { obstacleOf, type Incoming } from './incoming.ts';
import { IncomingField } from './IncomingField.tsx';
import { readAs, readFiles } from './readFiles.ts';
import './NewPairDialog.css';

type Two = readonly [Incoming, Incoming];

interface NewPairDialogProps {
  /** Texts that came before the dialogue opened: files dropped on the library. */
  readonly initial: Two;
  readonly onClose: () => void;
}

/** Makes a pair of two texts. Their order is free: the app sees which is English and which French. */
export function NewPairDialog({ initial, onClose }: NewPairDialogProps) {
  const { t } = useTranslation();
  const say = useMessage();
  const client = useClient();
  const [texts, setTexts] = useState<Two>(initial);
  const [title, setTitle] = useState('');
  const [sourceLanguage, setSourceLanguage] = useState<Language>('en');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const obstacle = obstacleOf(...texts);

  const change = (at: 0 | 1, value: Incoming) => {
    setFailure(null);
    setTexts(([first, second]) => (at === 0 ? [value, second] : [first, value]));
  };
  const takeFiles = async (at: 0 | 1, files: readonly File[]) => {
    const read = await readFiles(client, files.slice(0, 2));
    const [first, second] = read;
    if (first && second) setTexts([first, second]);
    else if (first) change(at, first);
  };
  const readAgain = async (at: 0 | 1, encoding: TextEncoding) => {
    const { file } = texts[at];
    if (file) change(at, await readAs(client, file, encoding));
  };
  const create = async () => {
    setBusy(true);
    try {
      const { id } = await client.call('library.create', {
        ...(title.trim() === '' ? {} : { title }),
        texts: [asInput(texts[0]), asInput(texts[1])],
        ...(texts[0].language === null ? {} : { firstLanguage: texts[0].language }),
        sourceLanguage,
      });
      goTo({ place: 'pair', id });
    } catch (thrown) {
      setFailure(failureOf(thrown));
      setBusy(false);
    }
  };

  return (
    <Modal title={t('newPair.title')} isOpen wide onClose={onClose}>
      <p className="new-pair-hint">{t('newPair.hint')}</p>
      <div className="new-pair-texts">
        {([0, 1] as const).map((at) => (
          <IncomingField
            key={at}
            label={t(at === 0 ? 'newPair.first' : 'newPair.second')}
            value={texts[at]}
            onChange={(value) => {
              change(at, value);
            }}
            onFiles={(files) => {
              void takeFiles(at, files);
            }}
            onEncoding={(encoding) => {
              void readAgain(at, encoding);
            }}
          />
        ))}
      </div>
      <div className="new-pair-more">
        <TextField
          label={t('newPair.name')}
          placeholder={t('newPair.nameHint')}
          value={title}
          onChange={setTitle}
        />
        <Choice
          label={t('newPair.source')}
          options={[
            { id: 'en', label: t('language.en') },
            { id: 'fr', label: t('language.fr') },
          ]}
          value={sourceLanguage}
          onChange={setSourceLanguage}
        />
      </div>
      {(obstacle === 'same-language' || obstacle === 'unknown-language') && (
        <p className="incoming-failure" role="alert">
          {obstacle === 'unknown-language'
            ? t('newPair.unknownLanguage')
            : t(`newPair.sameLanguage.${texts[0].language ?? 'en'}`)}
        </p>
      )}
      {failure !== null && (
        <p className="incoming-failure" role="alert">
          {say(failure.message)}
        </p>
      )}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button
          variant="primary"
          isDisabled={obstacle !== null || busy}
          onPress={() => {
            void create();
          }}
        >
          {t(busy ? 'newPair.creating' : 'newPair.create')}
        </Button>
      </div>
    </Modal>
  );
}

function asInput({ name, text }: Incoming) {
  return { name, text };
}
