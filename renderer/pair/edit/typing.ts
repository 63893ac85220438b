import type { Span } from '../../../shared/text/span.ts';

/** A pause after which what is typed is a step of its own for undo, in milliseconds. */
const PAUSE = 1500;

interface Typing {
  /**
   * The undo group of one more replacement: that of the keystrokes before it while they go on in the
   * same place, in the same direction and without a pause; a new one otherwise.
   */
  groupOf(span: Span, inserted: number, now: number): string;
}

export function createTyping(): Typing {
  let group = '';
  let next = -1;
  let last = 0;
  let removing = false;
  return {
    groupOf(span, inserted, now) {
      const removes = inserted === 0;
      const goesOn =
        now - last < PAUSE && removes === removing && (span.start === next || span.end === next);
      if (!goesOn || inserted > 1) group = crypto.randomUUID();
      next = span.start + inserted;
      last = now;
      removing = removes;
      return group;
    },
  };
}
