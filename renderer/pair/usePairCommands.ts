import { useCommands } from '../shortcuts/useCommands.ts';
import { confirmRows, mergeRows, realignRows, splitRow } from './alignment/alignmentEdits.ts';
import { addQuotation } from './correct/quotationEdits.ts';
import { usePair } from './usePair.ts';
import { focusNextRegion } from './view/regions.ts';

/** What the keys of the pair view do. */
export function usePairCommands(): void {
  const pair = usePair();
  const { session, state, model, view, row, range, finding } = pair;
  const { segments } = state.analysis;
  const stepRow = (by: 1 | -1) => {
    if (!row) return;
    const target = model.rows[Math.max(0, Math.min(model.rows.length - 1, row.index + by))]!;
    pair.goToRow(target.index, view.editing === null);
    // Whoever is writing goes on writing in the next row.
    if (view.editing !== null) pair.startEditing(target);
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
      pair.edit(...confirmRows(segments, range));
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
      if (finding) pair.askReason([finding]);
    },
    markFixed: () => {
      if (finding) pair.decide([finding], 'fixed');
    },
    dismissAndNext: () => {
      if (!finding) return;
      pair.decide([finding], 'rejected');
      pair.stepFinding(1);
    },
    correctQuotation: () => {
      document.querySelector<HTMLElement>('[data-correct-quotation]')?.focus();
    },
    addQuotation: () => {
      const [passage] = row?.passages.fr ?? [];
      if (passage)
        pair.edit(addQuotation('fr', { start: passage.start, end: passage.end }, 'indirect'));
    },
    mergeWithNext: () => {
      const next = row && model.rows[row.index + 1];
      const rows = range.length > 1 || !next ? range : [row, next];
      if (rows.length > 1) pair.edit(...mergeRows(segments, rows));
    },
    splitBead: () => {
      if (row) pair.edit(...splitRow(segments, row));
    },
    realign: () => {
      pair.edit(...realignRows(segments, range));
    },
    nextRegion: focusNextRegion,
  });
}
