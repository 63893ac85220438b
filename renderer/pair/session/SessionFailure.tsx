import { useTranslation } from 'react-i18next';
import { Button } from '../../controls/Button.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { usePair } from '../usePair.ts';
import './SessionFailure.css';

/** Says that changes could not be kept, and why; they stay on the screen until one of the buttons. */
export function SessionFailure() {
  const { t } = useTranslation();
  const say = useMessage();
  const { session, state } = usePair();
  if (state.failure === null) return null;
  return (
    <div className="session-failure" role="alert">
      <p>
        <b>{t('unsaved.title')}</b> {say(state.failure.message)} {t('unsaved.kept')}
      </p>
      <Button
        size="small"
        variant="primary"
        onPress={() => {
          session.retry();
        }}
      >
        {t('failure.retry')}
      </Button>
      <Button
        size="small"
        onPress={() => {
          void navigator.clipboard.writeText(state.pair.texts.fr.text);
        }}
      >
        {t('unsaved.copy')}
      </Button>
      <Button
        size="small"
        variant="danger"
        onPress={() => {
          void session.discard();
        }}
      >
        {t('unsaved.discard')}
      </Button>
    </div>
  );
}
