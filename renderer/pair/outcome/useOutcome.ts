import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../announce/useAnnounce.ts';
import type { AlignmentCommand } from '../alignment/commands.ts';
import type { Outcome } from '../session/pairSession.ts';
import type { Screen } from '../view/screen.ts';
import { changedRows } from './changedRows.ts';
import type { Notify } from './notice.ts';
import { whatChanged } from './pairChange.ts';
import { placeOfChange } from './placeOfChange.ts';
import { useRowsText } from './useRowsText.ts';

/** Says and shows what came of a change of the pairing, of an undo, of a redo. */
export function useOutcome({ state, model, view, index, reveal }: Screen, notify: Notify): void {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const rowsText = useRowsText();

  const tellAlignment = (command: AlignmentCommand, outcome: Outcome) => {
    const rows = changedRows(outcome.before, outcome.after, model.rows);
    const { editing, anchor } = view;
    const fresh = rows.map(({ key }) => key);
    reveal(index, { fresh, editing, anchor, focusRow: editing === null && isFocusInRows() });
    if (rows.length === 0) {
      notify({ text: t('alignment.unchanged'), way: null });
      return;
    }
    const text = t(`alignment.done.${command}`, { rows: rowsText(rows) });
    // A confirmation shows as a tick; there are many, one after the other.
    if (command === 'confirm') announce(text);
    else notify({ text, way: 'undo' });
  };

  const tellReverted = (step: 'undo' | 'redo', { before, after }: Outcome) => {
    const changed = whatChanged(before.pair, after.pair);
    const text = t(`outcome.${step}`, { what: t(`outcome.what.${changed}`) });
    // Who writes sees the words change under the caret.
    if (changed === 'text' && view.editing !== null) {
      announce(text);
      return;
    }
    const rows = changed === 'alignment' ? changedRows(before, after, model.rows) : [];
    const place = rows[0]
      ? { row: rows[0].index, change: {} }
      : placeOfChange(changed, before.pair, after.pair, model);
    if (place) {
      const fresh = rows.map(({ key }) => key);
      reveal(place.row, { ...place.change, fresh, focusRow: isFocusInRows() });
    }
    notify({
      text: rows.length > 0 ? `${text} · ${rowsText(rows)}` : text,
      way: step === 'undo' ? 'redo' : 'undo',
    });
  };

  const tell = useEffectEvent((outcome: Outcome) => {
    const { step } = outcome;
    if (step.type === 'undo' || step.type === 'redo') tellReverted(step.type, outcome);
    else if (step.type === 'edit' && step.command) tellAlignment(step.command, outcome);
  });
  const { outcome } = state;
  useEffect(() => {
    if (outcome) tell(outcome);
  }, [outcome]);
}

/** Whether keys go to the rows, or to nothing: then a row may take the focus without robbing anybody. */
function isFocusInRows(): boolean {
  const focused = document.activeElement;
  return !focused || focused === document.body || focused.closest('.row-grid') !== null;
}
