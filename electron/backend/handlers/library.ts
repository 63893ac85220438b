import { newPair } from '../newPair.ts';
import type { Services } from '../services.ts';
import { countPair } from '../view.ts';
import type { AreaHandlers } from './handler.ts';

export function libraryHandlers(services: Services): AreaHandlers<'library'> {
  const { pairs } = services.store;
  return {
    async 'library.list'(_input, { signal }) {
      // A pair without counts is new (the sample), or its first analysis was cut short.
      for (const { id, counts } of pairs.list())
        if (!counts) await countPair(services, pairs.read(id).pair, { signal });
      return pairs.list().map(({ counts, ...pair }) => ({ ...pair, ...counts! }));
    },
    async 'library.create'(input, call) {
      const pair = newPair(input);
      pairs.create(pair);
      await countPair(services, pair, call);
      return { id: pair.id };
    },
    'library.remove': ({ id }) => {
      pairs.remove(id);
      return {};
    },
  };
}
