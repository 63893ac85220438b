import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../shared/contract/failure.ts';
import { Button } from '../controls/Button.tsx';
import { useMessage } from '../i18n/useMessage.ts';
import { goTo } from './route.ts';
import './FailurePage.css';

interface FailurePageProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** A whole page that could not be shown: why, and what to do. */
export function FailurePage({ failure, onRetry }: FailurePageProps) {
  const { t } = useTranslation();
  const say = useMessage();
  return (
    <main className="failure-page" role="alert">
      <CircleAlert aria-hidden size={28} />
      <h1>{t('failure.title')}</h1>
      <p>{say(failure.message)}</p>
      <div className="failure-actions">
        <Button variant="primary" onPress={onRetry}>
          {t('failure.retry')}
        </Button>
        <Button
          onPress={() => {
            goTo({ place: 'library' });
          }}
        >
          {t('failure.toLibrary')}
        </Button>
      </div>
    </main>
  );
}
