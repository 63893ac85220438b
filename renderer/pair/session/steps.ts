import type { HouseEdit } from '../../../shared/house/edit.ts';
import type { Edit, EditOf } from '../../../shared/document/edit.ts';
import type { AlignmentCommand } from '../alignment/commands.ts';

/** Something a person did that the host has not answered yet. */
export type Step =
  | {
      readonly type: 'edit';
      readonly edits: readonly Edit[];
      /** What was meant with the pairing, where the edits are of that. */
      readonly command?: AlignmentCommand;
    }
  | { readonly type: 'house'; readonly edits: readonly HouseEdit[] }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

/**
 * The waiting steps with one more at their end. Keystrokes that follow each other in one group become
 * one replacement, so that the host gets what was typed since its last answer in one go.
 */
export function enqueue(steps: readonly Step[], step: Step): readonly Step[] {
  const last = steps.at(-1);
  const merged = last && joinTyping(last, step);
  return merged ? [...steps.slice(0, -1), merged] : [...steps, step];
}

function joinTyping(first: Step, second: Step): Step | null {
  const a = onlyReplacement(first);
  const b = onlyReplacement(second);
  if (!a || !b || a.group === undefined || a.group !== b.group || a.language !== b.language) {
    return null;
  }
  const insertedEnd = a.span.start + a.text.length;
  if (b.span.start < a.span.start || b.span.start > insertedEnd) return null;
  const kept = a.text.slice(0, b.span.start - a.span.start);
  const rest = a.text.slice(b.span.end - a.span.start);
  // What the second removes beyond the first's own words was there before both.
  const beyond = Math.max(0, b.span.end - insertedEnd);
  const span = { start: a.span.start, end: a.span.end + beyond };
  return { type: 'edit', edits: [{ ...a, span, text: kept + b.text + rest }] };
}

function onlyReplacement(step: Step): EditOf<'replaceText'> | null {
  if (step.type !== 'edit' || step.edits.length !== 1) return null;
  const edit = step.edits[0]!;
  return edit.type === 'replaceText' ? edit : null;
}
