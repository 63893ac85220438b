import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../controls/Button.tsx';
import { IconButton } from '../../controls/IconButton.tsx';
import { useKeyLabel } from '../../shortcuts/useKeyLabel.ts';
import { usePair } from '../usePair.ts';
import type { Notice } from './notice.ts';
import './NoticeBar.css';

const SHOWN_MS = 12_000;

interface NoticeBarProps {
  /** Null for nothing that needs saying. */
  readonly notice: Notice | null;
  readonly onClose: () => void;
}

/** Says for a while what was done, or why it could not be, with the way back. */
export function NoticeBar({ notice, onClose }: NoticeBarProps) {
  const { t } = useTranslation();
  const keys = useKeyLabel();
  const { session } = usePair();
  useEffect(() => {
    if (notice === null) return;
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [notice, onClose]);
  if (notice === null) return null;
  const { text, way } = notice;
  return (
    <section className="notice-bar" data-region aria-label={t('outcome.label')}>
      <span>{text}</span>
      {way && (
        <Button
          size="small"
          onPress={() => {
            onClose();
            session[way]();
          }}
        >
          {t(`header.${way}`)} <kbd>{keys.of(way)}</kbd>
        </Button>
      )}
      <IconButton size="small" label={t('action.close')} onPress={onClose}>
        <X aria-hidden size={14} />
      </IconButton>
    </section>
  );
}
