/** A text as a search reads it, with the way back to the text itself. */
export interface Folded {
  readonly text: string;
  /** Where the character that each folded one comes from begins, and at the end the text's length. */
  readonly starts: readonly number[];
}

const MARKS = /\p{M}/gu;
/** Letters and signs that are typed in more than one way. */
const SAME: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '\u2010': '-',
  '\u2011': '-',
};

/** Without accents, capitals and the many shapes of marks and spaces, one character after the other. */
export function foldText(source: string): Folded {
  let text = '';
  const starts: number[] = [];
  let at = 0;
  for (const character of source) {
    const folded = foldCharacter(character);
    starts.push(...Array<number>(folded.length).fill(at));
    text += folded;
    at += character.length;
  }
  return { text, starts: [...starts, source.length] };
}

function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  const same = SAME[lower];
  if (same !== undefined) return same;
  if (/\s/u.test(lower)) return ' ';
  return lower.normalize('NFD').replaceAll(MARKS, '');
}
