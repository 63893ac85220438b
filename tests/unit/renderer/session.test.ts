import { expect, test } from 'vitest';
import { CallFailure } from '../../../renderer/backend/callFailure.ts';
import type { Client } from '../../../renderer/backend/client.ts';
import { PairSession } from '../../../renderer/pair/session/pairSession.ts';
import type { PairView } from '../../../shared/contract/contract.ts';
import type { FailureCode } from '../../../shared/contract/failure.ts';
import { applyEdit } from '../../../shared/document/apply.ts';
import type { Edit } from '../../../shared/document/edit.ts';
import { expectedPair } from '../../support/expectedPair.ts';

/** A host that applies edits when it is told to go on, and fails with what it is told. */
function host(failures: FailureCode[] = []) {
  const { pair, analysis } = expectedPair('openai-otan');
  let view: PairView = { pair, version: 1, canUndo: false, canRedo: false, analysis, elapsed: 1 };
  const calls: string[] = [];
  const client = {
    call: (method: string, input: { edits?: Edit[]; version?: number }) => {
      calls.push(method);
      const code = method === 'pair.edit' ? failures.shift() : undefined;
      if (code)
        return Promise.reject(new CallFailure({ code, message: { key: `errors:${code}` } }));
      const edits = input.edits ?? [];
      const next = edits.reduce((now, edit) => applyEdit(now, edit).pair, view.pair);
      view = { ...view, pair: next, version: view.version + 1, canUndo: true };
      return Promise.resolve(view);
    },
  } as unknown as Client;
  return { client, opened: view, calls, text: () => view.pair.texts.fr.text };
}

function type(at: number, text: string, group = 'g'): Edit {
  return { type: 'replaceText', language: 'fr', span: { start: at, end: at }, text, group };
}

const settled = (session: PairSession) =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (session.getState().saved || session.getState().failure) resolve();
    };
    session.subscribe(look);
    look();
  });

test('what is typed shows at once and reaches the host in order, joined while it waits', async () => {
  const { client, opened, calls, text } = host();
  const session = new PairSession(client, opened);
  session.edit(type(0, 'A'));
  session.edit(type(1, 'B'));
  session.edit(type(2, 'C'));
  expect(session.getState().pair.texts.fr.text).toMatch(/^ABC/);
  expect(session.getState().saved).toBe(false);
  await settled(session);
  expect(text()).toMatch(/^ABC/);
  expect(calls).toEqual(['pair.edit', 'pair.edit']);
});

test('findings move along with what is typed before them', () => {
  const { client, opened } = host();
  const session = new PairSession(client, opened);
  const before = opened.analysis.findings.find(({ fr }) => fr !== null)!;
  session.edit(type(0, 'Hier, '));
  const after = session.getState().analysis.findings.find(({ id }) => id === before.id);
  expect(after?.fr?.start).toBe(before.fr!.start + 6);
});

test('a failure keeps what was done, and a second try sends it', async () => {
  const { client, opened, text } = host(['unreachable']);
  const session = new PairSession(client, opened);
  session.edit(type(0, 'A'));
  await settled(session);
  expect(session.getState().failure?.code).toBe('unreachable');
  session.edit(type(1, 'B'));
  expect(session.getState().pair.texts.fr.text).toMatch(/^AB/);
  session.retry();
  await settled(session);
  expect(text()).toMatch(/^AB/);
  expect(session.getState().failure).toBeNull();
});

test('another version with the same texts is caught up with, unseen', async () => {
  const { client, opened, calls, text } = host(['stale-version']);
  const session = new PairSession(client, opened);
  session.edit(type(0, 'A'));
  await settled(session);
  expect(calls).toEqual(['pair.edit', 'pair.open', 'pair.edit']);
  expect(text()).toMatch(/^A/);
});

test('giving up shows the pair as the host has it', async () => {
  const { client, opened } = host(['disk-full']);
  const session = new PairSession(client, opened);
  session.edit(type(0, 'A'));
  await settled(session);
  await session.discard();
  expect(session.getState().pair.texts.fr.text).toBe(opened.pair.texts.fr.text);
  expect(session.getState().failure).toBeNull();
});
