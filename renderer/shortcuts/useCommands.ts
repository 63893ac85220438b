import { useEffect, useEffectEvent } from 'react';
import { usePreferences } from '../preferences/usePreferences.ts';
import { matchShortcut } from './matchShortcut.ts';
import { IS_MAC } from './platform.ts';
import type { Command } from './table.ts';

const TEXT_FIELD = 'textarea, [contenteditable], input:not([type=checkbox], [type=radio])';
/** Dialogues and menus have keys of their own. */
const APART = '[role=dialog], [role=alertdialog], [role=menu]';

/** Carries out the commands of the table whenever their keys are pressed on this page. */
export function useCommands(commands: Partial<Record<Command, () => void>>): void {
  const [{ singleKeys }] = usePreferences();
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    if (event.isComposing || target?.closest(APART)) return;
    const typing = target?.matches(TEXT_FIELD) ?? false;
    const command = matchShortcut(event, { mac: IS_MAC, singleKeys: singleKeys && !typing });
    const run = command && commands[command];
    if (!run) return;
    // A field of a form undoes its own typing; the French editor's history is the document's.
    const own = target?.matches('input, textarea:not([data-document])') ?? false;
    if (own && (command === 'undo' || command === 'redo')) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      onKeyDown(event);
    };
    window.addEventListener('keydown', listener, { capture: true });
    return () => {
      window.removeEventListener('keydown', listener, { capture: true });
    };
  }, []);
}
