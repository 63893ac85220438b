import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { VirtualGrid } from '../grid/VirtualGrid.tsx';
import { usePair } from '../usePair.ts';
import { SheetRow } from './SheetRow.tsx';
import './Sheet.css';

const ESTIMATED_HEIGHT = 110;

/** Quotations only, side by side: what the desk reads before it signs. */
export function Sheet() {
  const { t } = useTranslation();
  const { model, state, entry, goToEntry, show } = usePair();
  const { entries } = model;
  const found = entries.findIndex(({ id }) => id === entry?.id);
  const current = Math.max(0, found);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = {
      ArrowDown: current + (found < 0 ? 0 : 1),
      ArrowUp: current - 1,
      Home: 0,
      End: entries.length - 1,
    }[event.key];
    const target = to === undefined ? undefined : entries[to];
    if (target) {
      event.preventDefault();
      goToEntry(target);
      show({ focusRow: true });
    } else if (event.key === 'Enter' && entry) {
      event.preventDefault();
      goToEntry(entry);
      show({ quotationsOnly: false, focusRow: true });
    }
  };

  const head = (language: 'en' | 'fr') =>
    t(state.pair.sourceLanguage === language ? 'rows.source' : 'rows.translation', {
      language: t(`language.${language}`),
    });
  return (
    <div className="sheet rows" data-region>
      <VirtualGrid
        label={t('sheet.label')}
        heads={[
          <span className="visually-hidden" key="speaker">
            {t('chain.speaker')}
          </span>,
          head('en'),
          head('fr'),
        ]}
        count={entries.length}
        current={current}
        keyOf={(index) => entries[index]?.id}
        estimatedHeight={ESTIMATED_HEIGHT}
        onKeyDown={onKeyDown}
        empty={<p className="sheet-none">{t('quotations.none')}</p>}
      >
        {(place) => (
          <SheetRow
            key={entries[place.index]!.id}
            entry={entries[place.index]!}
            current={place.index === current}
            place={place}
          />
        )}
      </VirtualGrid>
    </div>
  );
}
