import type { Side } from './side.ts';

/** The places of each distinct word of a side, ascending: `at[starts[type]]` and on. */
export interface Occurrences {
  readonly starts: Int32Array;
  readonly at: Int32Array;
}

export function occurrencesOf({ words, forms }: Side): Occurrences {
  const starts = new Int32Array(forms.length + 1);
  for (const type of words) starts[type + 1]!++;
  for (let type = 0; type < forms.length; type++) starts[type + 1]! += starts[type]!;
  const next = starts.slice();
  const at = new Int32Array(words.length);
  for (let place = 0; place < words.length; place++) at[next[words[place]!]!++] = place;
  return { starts, at };
}
