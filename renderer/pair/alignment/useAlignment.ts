import { useTranslation } from 'react-i18next';
import type { Edit } from '../../../shared/document/edit.ts';
import type { Row } from '../model/rows.ts';
import type { Notify } from '../outcome/notice.ts';
import type { Screen } from '../view/screen.ts';
import { linkRows } from './alignmentEdits.ts';
import type { AlignmentCommand } from './commands.ts';

export interface Alignment {
  /** Changes the pairing as the command says; without edits it cannot be, and a notice says why. */
  readonly align: (command: AlignmentCommand, edits: readonly Edit[]) => void;
  /** Has the rows wait for those to link them with. */
  readonly startLink: (rows: readonly Row[]) => void;
  /** Links the rows that wait for it with these; their English with the French of these. */
  readonly finishLink: (rows: readonly Row[]) => void;
}

export function useAlignment(
  { session, state, model, view, show, reveal }: Screen,
  notify: Notify,
): Alignment {
  const { t } = useTranslation();
  const align: Alignment['align'] = (command, edits) => {
    show({ fresh: [] });
    if (edits.length > 0) session.align(command, edits);
    else notify({ text: t(`alignment.refused.${command}`), way: null });
  };
  return {
    align,
    startLink: (rows) => {
      const last = rows.at(-1);
      if (!last) return;
      const linking = rows.map(({ key }) => key);
      reveal(last.index, { finding: null, quotation: null, linking, focusRow: true });
    },
    finishLink: (french) => {
      const english = model.rows.filter(({ key }) => view.linking?.includes(key));
      // Back to the rows that were to be linked: that is where the French goes.
      show({ linking: null, anchor: null, row: english.at(-1)?.key ?? view.row });
      if (english.some((own) => !french.includes(own))) {
        align('link', linkRows(state.analysis.segments, english, french));
      }
    },
  };
}
