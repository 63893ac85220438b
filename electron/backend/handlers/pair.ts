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
    'pair.export': ({ id, format, options }, call) => {
      const { pair } = pairs.read(id);
      const at = new Date().toISOString();
      const input = { pair, format, options: { ...options, at, version: services.app.version } };
      return services.pool.run('export', input, { ...call, key: id });
    },
  };
}
