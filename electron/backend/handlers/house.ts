import type { HouseView } from '../../../shared/contract/contract.ts';
import { houseFile } from '../../../shared/export/house/houseFile.ts';
import { listChecks } from '../house/checkList.ts';
import { readHouseBytes } from '../house/readHouseBytes.ts';
import type { Services } from '../services.ts';
import type { AreaHandlers } from './handler.ts';

export function houseHandlers({ store: { house } }: Services): AreaHandlers<'house'> {
  const checks = listChecks();
  const view = (): HouseView => ({
    rules: house.read(),
    checks,
    canUndo: house.last() !== null,
    canRedo: house.next() !== null,
  });
  return {
    'house.read': view,
    'house.edit': ({ edits }) => {
      house.edit(edits, null);
      return view();
    },
    'house.undo': () => {
      house.undo();
      return view();
    },
    'house.redo': () => {
      house.redo();
      return view();
    },
    'house.import': ({ name, bytes }) => {
      const edits = readHouseBytes(name, bytes);
      if (edits.length > 0) house.edit(edits, null);
      const count = (number: (edit: (typeof edits)[number]) => number): number =>
        edits.reduce((sum, edit) => sum + number(edit), 0);
      return {
        ...view(),
        taken: {
          checks: count((edit) => (edit.type === 'setCheck' ? 1 : 0)),
          entries: count((edit) => (edit.type === 'addEntries' ? edit.entries.length : 0)),
          pairs: count((edit) => (edit.type === 'accept' ? edit.pairs.length : 0)),
        },
      };
    },
    'house.export': ({ kind }) => houseFile(house.read(), kind),
  };
}
