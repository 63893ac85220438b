import { expect, test } from 'vitest';
import { matchShortcut, type Stroke } from '../../../renderer/shortcuts/matchShortcut.ts';
import { SHORTCUTS } from '../../../renderer/shortcuts/table.ts';

function stroke(key: string, held: Partial<Stroke> = {}): Stroke {
  return { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held };
}

const here = { mac: false, singleKeys: true };

test('letters alone are commands only where they are let', () => {
  expect(matchShortcut(stroke('q'), here)).toBe('quotationsOnly');
  expect(matchShortcut(stroke('q'), { ...here, singleKeys: false })).toBeNull();
  expect(matchShortcut(stroke('q', { altKey: true }), { ...here, singleKeys: false })).toBe(
    'quotationsOnly',
  );
});

test('shift tells the next finding from the previous one', () => {
  expect(matchShortcut(stroke('F8'), here)).toBe('nextFinding');
  expect(matchShortcut(stroke('F8', { shiftKey: true }), here)).toBe('previousFinding');
});

test('the question mark is found wherever the keyboard has it', () => {
  expect(matchShortcut(stroke('?', { shiftKey: true }), here)).toBe('help');
  expect(matchShortcut(stroke('?'), here)).toBe('help');
});

test('on a Mac, Cmd undoes and Control stands in for Alt', () => {
  const mac = { mac: true, singleKeys: false };
  expect(matchShortcut(stroke('z', { metaKey: true }), mac)).toBe('undo');
  expect(matchShortcut(stroke('z', { ctrlKey: true }), mac)).toBeNull();
  expect(matchShortcut(stroke('a', { ctrlKey: true }), mac)).toBe('accept');
  expect(matchShortcut(stroke('a', { altKey: true }), mac)).toBeNull();
});

test('no two commands share a key', () => {
  const keys = SHORTCUTS.flatMap((shortcut) => [...shortcut.keys]);
  expect(new Set(keys).size).toBe(keys.length);
});
