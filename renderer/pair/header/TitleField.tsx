import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { usePair } from '../usePair.ts';

/** The pair's title; pressing it lets one write another. */
export function TitleField() {
  const { t } = useTranslation();
  const { state, edit } = usePair();
  const [draft, setDraft] = useState<string | null>(null);
  const { title } = state.pair;
  const keep = () => {
    const next = draft?.trim() ?? '';
    if (next !== '' && next !== title) edit({ type: 'rename', title: next });
    setDraft(null);
  };
  return (
    <>
      <h1 className="visually-hidden">{title}</h1>
      {draft === null ? (
        <Button
          className="title-button"
          aria-label={t('header.rename', { title })}
          onPress={() => {
            setDraft(title);
          }}
        >
          {title}
        </Button>
      ) : (
        <input
          className="title-input"
          aria-label={t('header.title')}
          autoFocus
          maxLength={300}
          value={draft}
          onChange={(event) => {
            setDraft(event.currentTarget.value);
          }}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === 'Enter') keep();
            if (event.key === 'Escape') setDraft(null);
          }}
        />
      )}
    </>
  );
}
