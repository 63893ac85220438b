import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../controls/IconButton.tsx';
import { usePair } from '../usePair.ts';
import './FindBar.css';

/** Looks for words in both texts: Enter goes on, Shift+Enter back, Escape closes. */
export function FindBar() {
  const { t } = useTranslation();
  const { view, hits, find, stepHit, show } = usePair();
  const field = useRef<HTMLInputElement>(null);
  const { find: query, findAsked } = view;
  // Asked for again, it takes the focus again, with the words ready to be overwritten.
  useEffect(() => {
    field.current?.select();
  }, [findAsked]);
  if (query === null) return null;
  const close = () => {
    show({ find: null, focusRow: true, reveal: view.reveal + 1 });
  };
  return (
    <search className="find-bar">
      <input
        ref={field}
        className="input"
        type="text"
        aria-label={t('find.label')}
        placeholder={t('find.label')}
        autoFocus
        value={query}
        onChange={(event) => {
          find(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') stepHit(event.shiftKey ? -1 : 1);
          else if (event.key === 'Escape') close();
        }}
      />
      <span role="status" className="find-count">
        {query.trim() !== '' &&
          (hits.length === 0
            ? t('find.none')
            : t('find.place', { place: view.hit + 1, count: hits.length }))}
      </span>
      <IconButton
        size="small"
        label={t('find.previous')}
        isDisabled={hits.length === 0}
        onPress={() => {
          stepHit(-1);
        }}
      >
        <ChevronUp aria-hidden size={15} />
      </IconButton>
      <IconButton
        size="small"
        label={t('find.next')}
        isDisabled={hits.length === 0}
        onPress={() => {
          stepHit(1);
        }}
      >
        <ChevronDown aria-hidden size={15} />
      </IconButton>
      <IconButton size="small" label={t('action.close')} onPress={close}>
        <X aria-hidden size={15} />
      </IconButton>
    </search>
  );
}
