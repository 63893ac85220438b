import type { Services } from '../services.ts';
import { viewPair } from '../view.ts';
import type { AreaHandlers } from './handler.ts';

export function pairHandlers(services: Services): AreaHandlers<'pair'> {
  const { history, store } = services;
  const { pairs, house } = store;
  return {
    'pair.open': ({ id }, call) => viewPair(services, history.read(id), call),
    'pair.edit': ({ id, version, edits }, call) => {
      pairs.edit(id, version, edits);
      return viewPair(services, history.read(id), call);
    },
    'pair.house': ({ id, edits }, call) => {
      house.edit(edits, id);
      return viewPair(services, history.read(id), call);
    },
    'pair.undo': ({ id }, call) => viewPair(services, history.undo(id), call),
    'pair.redo': ({ id }, call) => viewPair(services, history.redo(id), call),
    'pair.scoreQuoteLink': async ({ id, ...link }, call) => {
      const { pair } = pairs.read(id);
      const input = { pair, house: house.current(), link };
      return { differs: await services.pool.run('scoreQuoteLink', input, { ...call, key: id }) };
    },
    'pair.export': ({ id, format, options }, call) => {
      const { pair } = pairs.read(id);
      const at = new Date().toISOString();
      const input = {
        pair,
        house: house.current(),
        format,
        options: { ...options, at, version: services.app.version },
      };
      return services.pool.run('export', input, { ...call, key: id });
    },
  };
}
