import fc from 'fast-check';
import { expect, test } from 'vitest';
import { enqueue, type Step } from '../../../renderer/pair/session/steps.ts';

function typed(start: number, end: number, text: string, group = 'g'): Step {
  return {
    type: 'edit',
    edits: [{ type: 'replaceText', language: 'fr', span: { start, end }, text, group }],
  };
}

function apply(text: string, steps: readonly Step[]): string {
  return steps
    .flatMap((step) => (step.type === 'edit' ? step.edits : []))
    .reduce(
      (now, edit) =>
        edit.type === 'replaceText'
          ? now.slice(0, edit.span.start) + edit.text + now.slice(edit.span.end)
          : now,
      text,
    );
}

test('keystrokes of one group become one replacement', () => {
  const steps = [typed(3, 3, 'a'), typed(4, 4, 'b'), typed(4, 5, '')].reduce(enqueue, []);
  expect(steps).toEqual([typed(3, 3, 'a')]);
});

test('steps of another group, and undo, stay apart', () => {
  expect([typed(3, 3, 'a'), typed(4, 4, 'b', 'h')].reduce(enqueue, [])).toHaveLength(2);
  const undone = [typed(3, 3, 'a'), { type: 'undo' } as const, typed(3, 3, 'b')];
  expect(undone.reduce<readonly Step[]>(enqueue, [])).toHaveLength(3);
});

test('queued keystrokes change the text as they would one by one', () => {
  const place = fc.tuple(fc.nat(30), fc.nat(6), fc.string({ maxLength: 3 }));
  fc.assert(
    fc.property(fc.string({ minLength: 30, maxLength: 30 }), fc.array(place), (text, places) => {
      let length = text.length;
      const steps = places.map(([at, cut, inserted]) => {
        const start = Math.min(at, length);
        const end = Math.min(start + cut, length);
        length += inserted.length - (end - start);
        return typed(start, end, inserted);
      });
      expect(apply(text, steps.reduce<readonly Step[]>(enqueue, []))).toBe(apply(text, steps));
    }),
  );
});
