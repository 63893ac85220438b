import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../shared/contract/failure.ts';
import { Button } from '../controls/Button.tsx';
import { useMessage } from '../i18n/useMessage.ts';

interface HouseNoticeProps {
  readonly failure: Failure | null;
  readonly onClose: () => void;
}

/** Why a file was not taken over, or a change not made. */
export function HouseNotice({ failure, onClose }: HouseNoticeProps) {
  const { t } = useTranslation();
  const say = useMessage();
  if (failure === null) return null;
  return (
    <div className="house-notice" role="alert">
      <CircleAlert aria-hidden size={16} />
      <p>{say(failure.message)}</p>
      <Button size="small" onPress={onClose}>
        {t('action.close')}
      </Button>
    </div>
  );
}
