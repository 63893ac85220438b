import type { Span } from '../../../shared/text/span.ts';

/** A pause after which what is typed is a step of its own for undo, in milliseconds. */
const PAUSE = 1500;

/** Input types that put in a whole piece at once. Source: W3C Input Events, level 2. */
const PIECES = ['insertFromPaste', 'insertFromDrop', 'insertReplacementText', 'deleteByCut'];

interface Typing {
  /**
   * The undo group of one more replacement: that of the keystrokes before it while they go on in the
   * same place, in the same direction and without a pause; a new one otherwise.
   *
   * @param kind the browser's name for the input: "insertText", "deleteContentBackward"
   */
  groupOf(span: Span, inserted: number, kind: string, now: number): string;
}

export function createTyping(): Typing {
  let group = '';
  let next = -1;
  let last = 0;
  let removing = false;
  return {
    groupOf(span, inserted, kind, now) {
      const removes = kind.startsWith('delete');
      const adjacent = span.start === next || span.end === next;
      const goesOn = now - last < PAUSE && removes === removing && adjacent;
      if (!goesOn || PIECES.includes(kind)) group = crypto.randomUUID();
      next = span.start + inserted;
      last = now;
      removing = removes;
      return group;
    },
  };
}
