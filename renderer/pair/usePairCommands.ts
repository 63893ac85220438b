import type { QuotationType } from '../../shared/quotes/quotation.ts';
import type { Span } from '../../shared/text/span.ts';
import { useCommands } from '../shortcuts/useCommands.ts';
import {
  confirmRows,
  holdRows,
  mergeRows,
  moveSegment,
  realignRows,
  splitRow,
  unlinkRow,
} from './alignment/alignmentEdits.ts';
import { addQuotation } from './correct/quotationEdits.ts';
import { selectedWords } from './correct/selectedWords.ts';
import { useCorrect } from './correct/useCorrect.ts';
import { usePair } from './usePair.ts';
import { focusNextRegion } from './view/regions.ts';

/** What the keys of the pair view do. */
export function usePairCommands(): void {
  const pair = usePair();
  const { session, state, model, view, row, range, finding } = pair;
  const { segments } = state.analysis;
  const { carryOut } = useCorrect();
  const stepRow = (by: 1 | -1) => {
    if (!row) return;
    const target = model.rows[Math.max(0, Math.min(model.rows.length - 1, row.index + by))]!;
    pair.goToRow(target.index, view.editing === null);
    // Whoever is writing goes on writing in the next row.
    if (view.editing !== null) pair.startEditing(target);
  };
  const moveFrench = (by: 1 | -1) => {
    const to = row && model.rows[row.index + by];
    pair.align('move', row && to ? moveSegment(segments, 'fr', row, to) : []);
  };
  useCommands({
    nextFinding: () => {
      pair.stepFinding(1);
    },
    previousFinding: () => {
      pair.stepFinding(-1);
    },
    nextQuotation: () => {
      pair.stepEntry(1);
    },
    previousQuotation: () => {
      pair.stepEntry(-1);
    },
    nextRow: () => {
      stepRow(1);
    },
    previousRow: () => {
      stepRow(-1);
    },
    confirmAndNext: () => {
      pair.align('confirm', confirmRows(segments, range));
      stepRow(1);
    },
    editFrench: () => {
      pair.startEditing(row ?? undefined, finding?.fr?.start);
    },
    undo: () => {
      session.undo();
    },
    redo: () => {
      session.redo();
    },
    quotationsOnly: () => {
      pair.show({ quotationsOnly: !view.quotationsOnly, editing: null });
    },
    useFix: () => {
      if (finding) pair.applyFix(finding);
    },
    accept: () => {
      if (finding) pair.ask([finding], 'accepted');
    },
    markFixed: () => {
      if (finding) pair.decide([finding], 'fixed');
    },
    dismissWithReason: () => {
      if (finding) pair.ask([finding], 'rejected');
    },
    rememberPair: () => {
      if (finding?.status === 'open') pair.remember(finding);
    },
    dismissAndNext: () => {
      if (!finding) return;
      pair.decide([finding], 'rejected');
      pair.stepFinding(1);
    },
    addQuotation: () => {
      const [passage] = row?.passages.fr ?? [];
      const words =
        selectedWords(state.pair.texts, view.editing) ??
        (passage && { language: 'fr', span: { start: passage.start, end: passage.end } });
      if (!words) return;
      const { language, span } = words;
      const type = typeOf(state.pair.texts[language].text, span);
      carryOut([addQuotation(language, span, type)], 'added');
      // Selected, so that its speaker, its edges and its pairing can be set at once.
      pair.show({ quotation: { id: '', language, ...span } });
    },
    mergeWithNext: () => {
      const next = row && model.rows[row.index + 1];
      const rows = range.length > 1 || !next ? range : [row, next];
      pair.align('merge', mergeRows(segments, rows));
    },
    splitBead: () => {
      if (row) pair.align('split', splitRow(segments, row));
    },
    linkRows: () => {
      if (range.some(({ bead }) => bead.en.length > 0)) pair.startLink(range);
      else pair.align('link', []);
    },
    unlinkRow: () => {
      if (row) pair.align('unlink', unlinkRow(segments, row));
    },
    frenchUp: () => {
      moveFrench(-1);
    },
    frenchDown: () => {
      moveFrench(1);
    },
    hold: () => {
      pair.align('hold', holdRows(segments, range));
    },
    pairingMenu: () => {
      document.querySelector<HTMLElement>('[data-current-row] .gutter-button')?.click();
    },
    realign: () => {
      pair.align('realign', realignRows(segments, range, state.pair.corrections.pins));
    },
    find: () => {
      pair.openFind();
    },
    nextRegion: focusNextRegion,
  });
}

/** Words that stand between marks are somebody's own; others are taken for reported speech. */
function typeOf(text: string, { start, end }: Span): QuotationType {
  const opened = /[«“„"‹]\s*$/u.test(text.slice(0, start));
  return opened && /^\s*[»”“"›]/u.test(text.slice(end)) ? 'partial' : 'indirect';
}
