import { failed } from '../../shared/contract/failure.ts';
import type { StoredPair } from './store/pairs.ts';
import type { Store } from './store/store.ts';

/**
 * What a person did while a pair was open, to be taken back in order: edits of the pair, and changes of
 * the house's rules that were made from its screen.
 */
export interface History {
  read(id: string): StoredPair;
  undo(id: string): StoredPair;
  redo(id: string): StoredPair;
}

/** When the changes on either side of now were made; empty where there is none. */
interface Around {
  readonly last: string;
  readonly next: string;
}

export function createHistory({ pairs, house }: Store): History {
  const ofHouse = (id: string): Around => {
    const [last, next] = [house.last(), house.next()];
    return { last: last?.pair === id ? last.at : '', next: next?.pair === id ? next.at : '' };
  };
  const state = (id: string) => {
    const stored = pairs.read(id);
    const [own, others] = [pairs.around(id), ofHouse(id)];
    const newest = own.last > others.last ? own.last : others.last;
    // What was undone before something new was done stays undone.
    const redoable = (at: string): boolean => at > newest;
    return { stored, own, others, redoable };
  };
  const read = (id: string): StoredPair => {
    const { stored, own, others, redoable } = state(id);
    return {
      ...stored,
      canUndo: own.last !== '' || others.last !== '',
      canRedo: redoable(own.next) || redoable(others.next),
    };
  };
  return {
    read,
    undo(id) {
      const { own, others } = state(id);
      if (others.last > own.last) house.undo();
      else pairs.undo(id);
      return read(id);
    },
    redo(id) {
      const { own, others, redoable } = state(id);
      const ownNext = redoable(own.next);
      const houseNext = redoable(others.next);
      if (!ownNext && !houseNext) throw failed('nothing-to-undo');
      if (houseNext && (!ownNext || others.next < own.next)) house.redo();
      else pairs.redo(id);
      return read(id);
    },
  };
}
