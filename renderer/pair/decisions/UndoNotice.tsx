import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../controls/Button.tsx';
import { useKeyLabel } from '../../shortcuts/useKeyLabel.ts';
import { usePair } from '../usePair.ts';

const SHOWN_MS = 12_000;

interface UndoNoticeProps {
  /** What was done; null for nothing that needs saying. */
  readonly text: string | null;
  readonly onClose: () => void;
}

/** Says for a while what was done to several findings or to the house's rules, with the way back. */
export function UndoNotice({ text, onClose }: UndoNoticeProps) {
  const { t } = useTranslation();
  const keys = useKeyLabel();
  const { session } = usePair();
  useEffect(() => {
    if (text === null) return;
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [text, onClose]);
  if (text === null) return null;
  return (
    <div className="undo-notice">
      <span>{text}</span>
      <Button
        size="small"
        onPress={() => {
          session.undo();
          onClose();
        }}
      >
        {t('header.undo')} <kbd>{keys.of('undo')}</kbd>
      </Button>
    </div>
  );
}
