import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Overview } from '../overview/Overview.tsx';
import { usePair } from '../usePair.ts';
import { withCurrent } from '../rows/withCurrent.ts';
import { SheetRow } from './SheetRow.tsx';
import '../rows/Rows.css';
import './Sheet.css';

/** Quotations only, side by side: what the desk reads before it signs. */
export function Sheet() {
  const { t } = useTranslation();
  const { model, entry, goToEntry, show, view } = usePair();
  const { entries } = model;
  const scroller = useRef<HTMLDivElement>(null);
  const found = entries.findIndex(({ id }) => id === entry?.id);
  const current = Math.max(0, found);
  // eslint-disable-next-line react-hooks/incompatible-library -- there is no React Compiler here
  const virtualizer = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 110,
    getItemKey: (index) => entries[index]?.id ?? index,
    overscan: 6,
    rangeExtractor: withCurrent(current),
  });
  const latest = useRef({ virtualizer, current });
  useEffect(() => {
    latest.current = { virtualizer, current };
  });
  useEffect(() => {
    latest.current.virtualizer.scrollToIndex(latest.current.current, { align: 'auto' });
  }, [view.reveal]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const target = by === undefined ? undefined : entries[current + (found < 0 ? 0 : by)];
    if (target) {
      event.preventDefault();
      goToEntry(target);
      requestAnimationFrame(() => {
        scroller.current?.querySelector<HTMLElement>('[data-current-row]')?.focus();
      });
    } else if (event.key === 'Enter' && entry) {
      event.preventDefault();
      goToEntry(entry);
      show({ quotationsOnly: false, focusRow: true });
    }
  };
  return (
    <div className="sheet rows" data-region>
      <div
        className="row-grid"
        role="grid"
        aria-label={t('sheet.label')}
        aria-rowcount={entries.length + 1}
        onKeyDown={onKeyDown}
      >
        <div role="rowgroup" className="row-head">
          <div role="row" aria-rowindex={1}>
            <span role="columnheader">
              <span className="visually-hidden">{t('chain.speaker')}</span>
            </span>
            <span role="columnheader">{t('language.en')}</span>
            <span role="columnheader">{t('language.fr')}</span>
          </div>
        </div>
        <div className="row-scroller" ref={scroller} role="presentation">
          {entries.length === 0 && <p className="sheet-none">{t('quotations.none')}</p>}
          <div role="rowgroup" className="row-space" style={{ height: virtualizer.getTotalSize() }}>
            {virtualizer.getVirtualItems().map((item) => {
              const shown = entries[item.index];
              return (
                shown && (
                  <SheetRow
                    key={item.key}
                    entry={shown}
                    index={item.index}
                    current={item.index === current}
                    offset={item.start}
                    measure={virtualizer.measureElement}
                  />
                )
              );
            })}
          </div>
        </div>
      </div>
      <Overview virtualizer={virtualizer} />
    </div>
  );
}
