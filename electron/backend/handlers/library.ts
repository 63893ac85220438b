import type { PairSummary } from '../../../shared/contract/contract.ts';
import { newPair } from '../newPair.ts';
import type { Services } from '../services.ts';
import type { ListedPair } from '../store/pairs.ts';
import { countPair } from '../view.ts';
import type { AreaHandlers } from './handler.ts';

export function libraryHandlers(services: Services): AreaHandlers<'library'> {
  const { pairs } = services.store;
  return {
    async 'library.list'(_input, { signal }) {
      // A pair without counts is new, or its first analysis was cut short. Others may come meanwhile.
      for (;;) {
        const listed = pairs.list();
        const uncounted = listed.find(({ counts }) => counts === null);
        if (!uncounted) return listed.flatMap(summaryOf);
        await countPair(services, pairs.read(uncounted.id).pair, { signal });
      }
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

function summaryOf({ counts, ...pair }: ListedPair): PairSummary[] {
  return counts === null ? [] : [{ ...pair, ...counts }];
}
