import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../controls/Button.tsx';
import { usePair } from '../usePair.ts';

/** Says what is waited for while a row is being linked, and lets go of it: Escape, wherever one is. */
export function LinkingHint() {
  const { t } = useTranslation();
  const { show } = usePair();
  const cancel = () => {
    show({ linking: null, anchor: null });
  };
  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape') cancel();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      onEscape(event);
    };
    window.addEventListener('keydown', listener);
    return () => {
      window.removeEventListener('keydown', listener);
    };
  }, []);
  return (
    <div className="linking-hint">
      <p role="status">{t('rows.linking')}</p>
      <Button size="small" onPress={cancel}>
        {t('action.cancel')}
      </Button>
    </div>
  );
}
