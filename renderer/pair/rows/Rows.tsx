import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { linkRows } from '../alignment/alignmentEdits.ts';
import { Overview } from '../overview/Overview.tsx';
import { usePair } from '../usePair.ts';
import { indexOfRow } from '../view/viewState.ts';
import { RowView } from './RowView.tsx';
import { withCurrent } from './withCurrent.ts';
import './Rows.css';

const ESTIMATED_HEIGHT = 118;

/** The beads as rows, English beside French; only those in view are on the page. */
export function Rows() {
  const { t } = useTranslation();
  const pair = usePair();
  const { model, view, row, state, goToRow, show } = pair;
  const { rows } = model;
  const scroller = useRef<HTMLDivElement>(null);
  const current = row?.index ?? 0;
  // eslint-disable-next-line react-hooks/incompatible-library -- there is no React Compiler here
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ESTIMATED_HEIGHT,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 4,
    rangeExtractor: withCurrent(current),
  });
  useReveal(virtualizer, current);

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
      if (view.linking !== null) finishLink();
      else pair.startEditing(row ?? undefined);
    } else if (event.key === 'Escape') show({ linking: null, anchor: null });
  };
  const finishLink = () => {
    const from = rows[indexOfRow(rows, view.linking)];
    if (from && row && from !== row) pair.edit(...linkRows(state.analysis.segments, from, row));
    show({ linking: null });
  };

  const source = state.pair.sourceLanguage;
  return (
    <div className="rows" data-region>
      <div
        className="row-grid"
        role="grid"
        aria-label={t('rows.label')}
        aria-rowcount={rows.length + 1}
        aria-colcount={3}
        onKeyDown={onKeyDown}
      >
        <div role="rowgroup" className="row-head">
          <div role="row" aria-rowindex={1}>
            <span role="columnheader">
              <span className="visually-hidden">{t('rows.number')}</span>
            </span>
            {(['en', 'fr'] as const).map((language) => (
              <span role="columnheader" key={language}>
                {t(source === language ? 'rows.source' : 'rows.translation', {
                  language: t(`language.${language}`),
                })}
                <small>{state.pair.texts[language].name}</small>
              </span>
            ))}
          </div>
        </div>
        <div className="row-scroller" ref={scroller} role="presentation">
          <div role="rowgroup" className="row-space" style={{ height: virtualizer.getTotalSize() }}>
            {virtualizer.getVirtualItems().map((item) => {
              const shown = rows[item.index];
              return (
                shown && (
                  <RowView
                    key={item.key}
                    row={shown}
                    current={item.index === current}
                    offset={item.start}
                    measure={virtualizer.measureElement}
                    onLink={finishLink}
                  />
                )
              );
            })}
          </div>
        </div>
      </div>
      <Overview virtualizer={virtualizer} />
      {view.linking !== null && (
        <p className="linking-hint" role="status">
          {t('rows.linking')}
        </p>
      )}
    </div>
  );
}

/** Brings the current row into view, and gives it the focus, whenever that is asked for. */
function useReveal(
  virtualizer: { scrollToIndex: (index: number, options: { align: 'auto' | 'center' }) => void },
  index: number,
): void {
  const { view } = usePair();
  const { reveal, focusRow } = view;
  const latest = useRef({ virtualizer, index });
  useEffect(() => {
    latest.current = { virtualizer, index };
  });
  useEffect(() => {
    if (reveal === 0) return;
    latest.current.virtualizer.scrollToIndex(latest.current.index, { align: 'auto' });
    const frame = requestAnimationFrame(() => {
      const row = document.querySelector<HTMLElement>('[data-current-row]');
      // Heights of rows that were never in view are guesses; the row itself knows where it is.
      row?.scrollIntoView({ block: 'nearest' });
      if (focusRow) row?.focus({ preventScroll: true });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [reveal, focusRow]);
}
