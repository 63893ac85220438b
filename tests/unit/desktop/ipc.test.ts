import { beforeEach, expect, test } from 'vitest';
import type { Incoming, Transport } from '../../../shared/contract/transport.ts';
import { TO_MAIN, TO_PAGE } from '../../../electron/desktop/channel.ts';
import { serveIpc } from '../../../electron/desktop/ipc.ts';
import { FakeContents, OUR_FRAME } from '../../support/electron/fakeContents.ts';

interface Call {
  readonly method: string;
  readonly input: unknown;
  readonly receive: (incoming: Incoming) => void;
  cancelled: boolean;
}

let contents: FakeContents;
let calls: Call[];

beforeEach(() => {
  contents = new FakeContents();
  calls = [];
  const transport: Transport = (method, input, receive) => {
    const call: Call = { method, input, receive, cancelled: false };
    calls.push(call);
    return () => {
      call.cancelled = true;
    };
  };
  serveIpc(contents.real, transport);
});

const send = (id: number): void => {
  contents.receive(TO_MAIN, { type: 'call', id, method: 'library.list', input: { id } });
};

test('progress and reply come back under the number of their call', () => {
  send(7);
  send(8);
  calls[1]?.receive({ type: 'progress', value: 1 });
  calls[0]?.receive({ type: 'reply', value: 'a' });
  expect(contents.sent).toEqual([
    [TO_PAGE, 8, { type: 'progress', value: 1 }],
    [TO_PAGE, 7, { type: 'reply', value: 'a' }],
  ]);
});

test('a failure travels as data', () => {
  send(1);
  const failure: Incoming = {
    type: 'failure',
    failure: { code: 'not-found', message: { key: 'errors:not-found' } },
  };
  calls[0]?.receive(failure);
  expect(contents.sent).toEqual([[TO_PAGE, 1, failure]]);
});

test.for([
  ['nobody', null],
  ['a frame inside our page', { url: OUR_FRAME.url, parent: OUR_FRAME }],
  ['another page', { url: 'https://evil.example/', parent: null }],
] as const)('a message from %s is not heard', ([, frame]) => {
  contents.receive(TO_MAIN, { type: 'call', id: 1, method: 'library.list', input: {} }, frame);
  expect(calls).toEqual([]);
});

test('every message is checked, the cancelling one too', () => {
  send(1);
  contents.receive(TO_MAIN, { type: 'cancel', id: 1 }, { url: 'app://evil/', parent: null });
  expect(calls[0]?.cancelled).toBe(false);
  contents.receive(TO_MAIN, { type: 'cancel', id: 1 });
  expect(calls[0]?.cancelled).toBe(true);
});

test.for([[null], ['call'], [{ type: 'call', id: 'x', method: 'a' }], [{ type: 'call', id: 1 }]])(
  'a malformed message (%o) does nothing',
  ([message]) => {
    contents.receive(TO_MAIN, message);
    expect(calls).toEqual([]);
  },
);

test('a number in use cannot be taken over', () => {
  send(1);
  send(1);
  expect(calls).toHaveLength(1);
});

test.for<[string, (contents: FakeContents) => void]>([
  [
    'its window goes',
    (it) => {
      it.destroy();
    },
  ],
  ['its process dies', (it) => it.emit('render-process-gone', {}, {})],
  [
    'the page is loaded anew',
    (it) => it.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false }),
  ],
])('all calls of a page are cancelled when %s, and their answers go nowhere', ([, leave]) => {
  send(1);
  send(2);
  calls[1]?.receive({ type: 'reply', value: 0 });
  leave(contents);
  expect(calls.map(({ cancelled }) => cancelled)).toEqual([true, false]);
  contents.sent.length = 0;
  calls[0]?.receive({ type: 'reply', value: 'late' });
  expect(contents.sent).toEqual([]);
});

test('a step within the page cancels nothing', () => {
  send(1);
  contents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: true });
  contents.emit('did-start-navigation', { isMainFrame: false, isSameDocument: false });
  expect(calls[0]?.cancelled).toBe(false);
});

test('the next page may use the numbers of the last one', () => {
  send(1);
  contents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false });
  send(1);
  calls[0]?.receive({ type: 'reply', value: 'of the last page' });
  calls[1]?.receive({ type: 'reply', value: 'of this page' });
  expect(contents.sent).toEqual([[TO_PAGE, 1, { type: 'reply', value: 'of this page' }]]);
});
