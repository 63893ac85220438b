import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Toggle } from '../../controls/Toggle.tsx';
import { changesIn, isChanged, useChanges } from '../edit/useChanges.ts';
import { usePair } from '../usePair.ts';

/** The French of the current row as it will be filed, and how it differs from the text as imported. */
export function AsFiled() {
  const { t } = useTranslation();
  const { state, row } = usePair();
  const changes = useChanges();
  const [showChanges, setShowChanges] = useState(true);
  const { text } = state.pair.texts.fr;
  const passages = row?.passages.fr ?? [];
  const changed = passages.some((passage) => isChanged(changes, passage));
  return (
    <section className="as-filed">
      <div className="as-filed-head">
        <h3 className="section-title">{t('asFiled.title')}</h3>
        {changed && (
          <Toggle isSelected={showChanges} onChange={setShowChanges}>
            {t('asFiled.changes')}
          </Toggle>
        )}
      </div>
      <div className="as-filed-text reading" lang="fr">
        {passages.map((passage) => (
          <p key={passage.first}>
            {changed && showChanges
              ? changesIn(changes, passage).map(({ kind, text: words }, i) => {
                  if (kind === 'added') return <ins key={i}>{words}</ins>;
                  return kind === 'removed' ? (
                    <del key={i}>{words}</del>
                  ) : (
                    <span key={i}>{words}</span>
                  );
                })
              : text.slice(passage.start, passage.end)}
          </p>
        ))}
        {passages.length === 0 && <p className="inspector-none">{t('rows.noFrench')}</p>}
      </div>
    </section>
  );
}
