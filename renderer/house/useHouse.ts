import { useEffect, useState } from 'react';
import type { HouseView, Input, Output } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import type { HouseEdit } from '../../shared/house/edit.ts';
import { failureOf } from '../backend/callFailure.ts';
import { useClient } from '../backend/useClient.ts';

/** The house's rules as the host has them, and the ways to change them. */
export interface House {
  /** Null until the host has answered. */
  readonly view: HouseView | null;
  /** Why the last call could not be done; stays until `dismiss`. */
  readonly failure: Failure | null;
  readonly dismiss: () => void;
  readonly edit: (...edits: readonly HouseEdit[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** What the file brought; null where it could not be taken over, or brought nothing. */
  readonly bring: (file: File) => Promise<Output<'house.import'>['taken'] | null>;
  readonly take: (kind: Input<'house.export'>['kind']) => Promise<Output<'house.export'> | null>;
}

export function useHouse(): House {
  const client = useClient();
  const [view, setView] = useState<HouseView | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const done = async <T>(call: Promise<T>): Promise<T | null> => {
    try {
      return await call;
    } catch (thrown) {
      setFailure(failureOf(thrown));
      return null;
    }
  };
  const show = async (call: Promise<HouseView>) => {
    const answer = await done(call);
    if (answer) setView(answer);
  };
  useEffect(() => {
    client.call('house.read', {}).then(setView, (thrown: unknown) => {
      setFailure(failureOf(thrown));
    });
  }, [client]);
  return {
    view,
    failure,
    dismiss: () => {
      setFailure(null);
    },
    edit: (...edits) => void show(client.call('house.edit', { edits: [...edits] })),
    undo: () => void show(client.call('house.undo', {})),
    redo: () => void show(client.call('house.redo', {})),
    bring: async (file) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const answer = await done(client.call('house.import', { name: file.name, bytes }));
      if (answer) setView(answer);
      return answer?.taken ?? null;
    },
    take: (kind) => done(client.call('house.export', { kind })),
  };
}
