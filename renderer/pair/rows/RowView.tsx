import { ArrowUpDown } from 'lucide-react';
import { useState, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { placedPairs } from '../../../shared/analysis/wordPairs.ts';
import type { Both, Language } from '../../../shared/text/language.ts';
import type { Span } from '../../../shared/text/span.ts';
import { FrenchEditor } from '../edit/FrenchEditor.tsx';
import { editedSpan, outside } from '../edit/editing.ts';
import { isChanged, useChanges } from '../edit/useChanges.ts';
import { hitMarks } from '../find/hitMarks.ts';
import { GridRow } from '../grid/GridRow.tsx';
import type { RowPlace } from '../grid/VirtualGrid.tsx';
import type { Mark } from '../model/decorate.ts';
import { marksIn } from '../model/marks.ts';
import type { Row } from '../model/rows.ts';
import { pairedWords } from '../model/wordPairs.ts';
import { DecoratedText } from '../text/DecoratedText.tsx';
import { usePair } from '../usePair.ts';
import { Gutter } from './Gutter.tsx';
import { placeAt } from './placeAt.ts';

interface RowViewProps {
  readonly row: Row;
  readonly current: boolean;
  readonly place: RowPlace;
}

const NO_WORDS: Both<readonly Mark[]> = { en: [], fr: [] };

/** One bead: its number and state, its English, its French. */
export function RowView({ row, current, place }: RowViewProps) {
  const pair = usePair();
  const { state, model, view, range, goToRow, finishLink, show } = pair;
  const [pointed, setPointed] = useState(NO_WORDS);
  const point = (language: Language, at: number | null) => {
    const next =
      at === null ? NO_WORDS : pairedWords(placedPairs(state.analysis, row.index), language, at);
    setPointed((before) =>
      sameMarks(before.fr, next.fr) && sameMarks(before.en, next.en) ? before : next,
    );
  };
  const onClick = (event: MouseEvent<HTMLElement>) => {
    if (view.linking !== null) finishLink([row]);
    else if (event.shiftKey) {
      const anchor = view.anchor ?? pair.row?.key ?? null;
      goToRow(row.index);
      show({ anchor });
    } else if (!current) goToRow(row.index, (event.target as Element).closest('button') === null);
  };
  return (
    <GridRow
      place={place}
      current={current}
      selected={current}
      states={{
        'data-current-row': current,
        'data-in-range': range.length > 1 && range.includes(row),
        'data-heading': row.heading,
        'data-held': model.held.has(row.index),
        'data-fresh': view.fresh.includes(row.key),
      }}
      onClick={onClick}
    >
      <Gutter row={row} current={current} />
      {(['en', 'fr'] as const).map((language) => (
        <Cell
          key={language}
          row={row}
          language={language}
          current={current}
          words={pointed[language]}
          onPoint={point}
        />
      ))}
    </GridRow>
  );
}

function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a.length === b.length && a.every((mark, i) => mark.start === b[i]!.start);
}

interface CellProps {
  readonly row: Row;
  readonly language: Language;
  readonly current: boolean;
  readonly words: readonly Mark[];
  readonly onPoint: (language: Language, at: number | null) => void;
}

function Cell({ row, language, current, words, onPoint }: CellProps) {
  const { t } = useTranslation();
  const pair = usePair();
  const { state, model, view, entry } = pair;
  const changes = useChanges();
  const passages = row.passages[language];
  const { text } = state.pair.texts[language];
  const edited = language === 'fr' && view.editing ? editedSpan(view.editing, text) : null;
  const own = current ? edited : null;
  const rest: readonly Span[] = edited ? outside(text, passages, edited) : passages;
  const shown = own ? [...rest, own].sort((a, b) => a.start - b.start) : rest;
  const highlight = {
    finding: view.finding,
    quotations: new Set([...(entry?.en ?? []), ...(entry?.fr ?? [])].map(({ id }) => id)),
  };

  const found = hitMarks(pair, language, row.index);

  const onClick = (event: MouseEvent<HTMLElement>) => {
    if (view.linking !== null || event.shiftKey) return;
    const target = event.target as Element;
    const finding = target.closest<HTMLElement>('[data-finding]')?.dataset.finding;
    const quotation = target.closest<HTMLElement>('[data-quotation]')?.dataset.quotation;
    const spoken = state.analysis.quotes[language].find(({ id }) => id === quotation);
    const chosen = model.shown.find(({ id }) => id === finding);
    const selecting = (window.getSelection()?.toString() ?? '') !== '';
    if (chosen) {
      event.stopPropagation();
      pair.goToFinding(chosen);
    } else if (spoken) {
      event.stopPropagation();
      pair.goToRow(row.index, language === 'en');
      pair.show({ quotation: spoken });
    } else if (!current) pair.goToRow(row.index, language === 'en');
    const place = placeAt(event.clientX, event.clientY);
    if (language === 'en') pair.show({ englishPlace: place });
    else if (!selecting) pair.startEditing(row, place ?? undefined);
  };
  return (
    <div
      role="gridcell"
      lang={language}
      className="cell reading"
      data-empty={shown.length === 0 ? '' : undefined}
      data-changed={
        language === 'fr' && passages.some((p) => isChanged(changes, p)) ? '' : undefined
      }
      onClick={onClick}
      onMouseMove={(event) => {
        onPoint(language, placeAt(event.clientX, event.clientY));
      }}
      onMouseLeave={() => {
        onPoint(language, null);
      }}
    >
      {shown.length === 0 && (
        <span className="cell-empty">
          {t(language === 'fr' ? 'rows.noFrench' : 'rows.noEnglish')}
        </span>
      )}
      {language === 'fr' && row.crossing && <Moved row={row} />}
      {shown.map((passage) => {
        const isOwn = passage === own;
        const marks = marksIn(
          passage,
          language,
          state.analysis,
          model.speakers,
          model.shown,
          highlight,
        );
        return (
          <div className="passage" key={isOwn ? 'edited' : passage.start}>
            <div aria-hidden={isOwn ? true : undefined} className="passage-text">
              <DecoratedText text={text} span={passage} marks={[...marks, ...words, ...found]} />
              {isOwn && <span className="line-holder">{'\u200b'}</span>}
            </div>
            {isOwn && (
              <FrenchEditor
                span={passage}
                label={t('rows.editLabel', { number: row.index + 1 })}
                onPoint={(at) => {
                  onPoint('fr', at);
                }}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

/** Says where a moved sentence stands in the French, and goes to what stands before it there. */
function Moved({ row }: { readonly row: Row }) {
  const { t } = useTranslation();
  const { model, goToRow } = usePair();
  const first = row.bead.fr[0] ?? 0;
  const before = model.rows.find(({ bead }) => bead.fr.includes(first - 1));
  return (
    <button
      type="button"
      className="cell-moved"
      tabIndex={-1}
      onClick={(event) => {
        event.stopPropagation();
        if (before) goToRow(before.index);
      }}
    >
      <ArrowUpDown aria-hidden size={12} />
      {before ? t('rows.movedAfter', { number: before.index + 1 }) : t('rows.movedFirst')}
    </button>
  );
}
