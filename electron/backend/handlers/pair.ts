import type { Services } from '../services.ts';
import { viewPair } from '../view.ts';
import type { AreaHandlers } from './handler.ts';

export function pairHandlers(services: Services): AreaHandlers<'pair'> {
  const { pairs } = services.store;
  return {
    'pair.open': ({ id }, call) => viewPair(services, pairs.read(id), call),
    'pair.edit': ({ id, version, edits }, call) =>
      viewPair(services, pairs.edit(id, version, edits), call),
    'pair.undo': ({ id }, call) => viewPair(services, pairs.undo(id), call),
    'pair.redo': ({ id }, call) => viewPair(services, pairs.redo(id), call),
    'pair.export': () => {
      throw new Error('exports are on their way');
    },
  };
}
