import { expect, test } from 'vitest';
import { editedSpan, outside } from '../../../renderer/pair/edit/editing.ts';
import { fieldValue, offsetInField, offsetInText } from '../../../renderer/pair/edit/lineEnds.ts';
import { createTyping } from '../../../renderer/pair/edit/typing.ts';

const text = 'Un. Deux. Trois.';
const deux = { start: 4, end: 9, text };

test('changes before the edited stretch move it, changes after it do not', () => {
  expect(editedSpan(deux, 'Unique. Deux. Trois.')).toEqual({ start: 8, end: 13 });
  expect(editedSpan(deux, 'Un. Deux. Trois!')).toEqual({ start: 4, end: 9 });
});

test('a change that touches the stretch belongs to it', () => {
  expect(editedSpan(deux, 'Un. Deux mille. Trois.')).toEqual({ start: 4, end: 15 });
  expect(editedSpan({ start: 4, end: 4, text: 'Un.  Trois.' }, 'Un. Deux. Trois.')).toEqual({
    start: 4,
    end: 9,
  });
});

test('what lies under the editor is shown nowhere else', () => {
  const passages = [
    { start: 0, end: 9 },
    { start: 10, end: 16 },
  ];
  expect(outside(text, passages, { start: 4, end: 10 })).toEqual([
    { start: 0, end: 4 },
    { start: 10, end: 16 },
  ]);
  expect(outside(text, [{ start: 3, end: 9 }], { start: 4, end: 9 })).toEqual([]);
});

test('line ends of every kind keep their offsets', () => {
  const mixed = 'a\r\nb\rc\nd';
  expect(fieldValue(mixed)).toBe('a\nb\nc\nd');
  for (let at = 0; at <= fieldValue(mixed).length; at++) {
    expect(offsetInField(mixed, offsetInText(mixed, at))).toBe(at);
  }
  expect(mixed.slice(offsetInText(mixed, 2))).toBe('b\rc\nd');
});

test('typing on is one step of undo; a pause, a jump, a change of direction and a paste begin another', () => {
  const typing = createTyping();
  const at = (start: number, end = start) => ({ start, end });
  const first = typing.groupOf(at(5), 1, 'insertText', 0);
  expect(typing.groupOf(at(6), 1, 'insertText', 100)).toBe(first);
  const afterPause = typing.groupOf(at(7), 1, 'insertText', 5000);
  expect(afterPause).not.toBe(first);
  const elsewhere = typing.groupOf(at(20), 1, 'insertText', 5100);
  expect(elsewhere).not.toBe(afterPause);
  const removing = typing.groupOf(at(20, 21), 0, 'deleteContentBackward', 5200);
  expect(removing).not.toBe(elsewhere);
  expect(typing.groupOf(at(19, 20), 0, 'deleteContentBackward', 5300)).toBe(removing);
  expect(typing.groupOf(at(19), 30, 'insertFromPaste', 5400)).not.toBe(removing);
});
