import { SHORTCUTS, type Command } from './table.ts';

/** The part of a keyboard event that tells a shortcut. */
export type Stroke = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

interface Where {
  readonly mac: boolean;
  /** Whether letters alone count: not in a text field, and not when the person turned them off. */
  readonly singleKeys: boolean;
}

/** The command of a key stroke; null for none. */
export function matchShortcut(stroke: Stroke, where: Where): Command | null {
  for (const { command, keys } of SHORTCUTS) {
    if (keys.some((combination) => matches(combination, stroke, where))) return command;
  }
  return null;
}

function matches(combination: string, stroke: Stroke, { mac, singleKeys }: Where): boolean {
  const parts = combination.split('+');
  const key = parts.at(-1)!;
  const single = key.length === 1 && parts.every((part) => part === key || part === 'Shift');
  if (single && !singleKeys) return false;
  // On a Mac, Alt with a letter types a character: Control stands in for it.
  const wants = {
    ctrl: mac ? parts.includes('Alt') : parts.includes('Mod'),
    meta: mac && parts.includes('Mod'),
    alt: !mac && parts.includes('Alt'),
    shift: parts.includes('Shift'),
  };
  return (
    isKey(key, stroke) &&
    stroke.ctrlKey === wants.ctrl &&
    stroke.metaKey === wants.meta &&
    stroke.altKey === wants.alt &&
    // Where "?" lies differs from keyboard to keyboard; it is often with Shift.
    (key === '?' || stroke.shiftKey === wants.shift)
  );
}

function isKey(key: string, stroke: Stroke): boolean {
  return stroke.key.toUpperCase() === key.toUpperCase();
}
