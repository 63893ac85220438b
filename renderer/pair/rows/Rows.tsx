import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { VirtualGrid } from '../grid/VirtualGrid.tsx';
import { usePair } from '../usePair.ts';
import { LinkingHint } from './LinkingHint.tsx';
import { RowView } from './RowView.tsx';

const ESTIMATED_HEIGHT = 118;

/** The beads as rows, English beside French. */
export function Rows() {
  const { t } = useTranslation();
  const pair = usePair();
  const { model, view, row, state, goToRow, finishLink, show } = pair;
  const { rows } = model;
  const current = row?.index ?? 0;

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!(event.target instanceof HTMLElement) || event.target.role !== 'row') return;
    const move = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: 8,
      PageUp: -8,
      Home: -rows.length,
      End: rows.length,
    }[event.key];
    if (move !== undefined && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      const anchor = event.shiftKey ? (view.anchor ?? row?.key ?? null) : null;
      goToRow(current + move);
      show({ anchor });
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      if (view.linking !== null) finishLink(pair.range);
      else pair.startEditing(row ?? undefined);
    } else if (event.key === 'Escape') show({ anchor: null });
  };

  const head = (language: 'en' | 'fr') => (
    <>
      {t(state.pair.sourceLanguage === language ? 'rows.source' : 'rows.translation', {
        language: t(`language.${language}`),
      })}
      <small>{state.pair.texts[language].name}</small>
    </>
  );
  return (
    <div className="rows" data-region>
      <VirtualGrid
        label={t('rows.label')}
        heads={[
          <span className="visually-hidden" key="number">
            {t('rows.number')}
          </span>,
          head('en'),
          head('fr'),
        ]}
        count={rows.length}
        current={current}
        keyOf={(index) => rows[index]?.key}
        estimatedHeight={ESTIMATED_HEIGHT}
        onKeyDown={onKeyDown}
      >
        {(place) => (
          <RowView
            key={rows[place.index]!.key}
            row={rows[place.index]!}
            current={place.index === current}
            place={place}
          />
        )}
      </VirtualGrid>
      {view.linking !== null && <LinkingHint />}
    </div>
  );
}
