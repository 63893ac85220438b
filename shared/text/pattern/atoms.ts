// The parts of a regular expression's source, as far as the tables of phrases use them.

/** The alternatives of the outermost level. */
export function splitAlternatives(source: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < source.length; i = atomEnd(source, i)) {
    if (source[i] !== '|') continue;
    parts.push(source.slice(from, i));
    from = i + 1;
  }
  return [...parts, source.slice(from)];
}

/** Where the atom at `start` ends, its quantifier left out. */
export function atomEnd(source: string, start: number): number {
  const first = source[start]!;
  if (first === '\\')
    return start + (/^\\[pP]\{[^}]*\}/u.exec(source.slice(start))?.[0].length ?? 2);
  if (first === '[') return closing(source, start, ']');
  if (first !== '(') return start + String.fromCodePoint(source.codePointAt(start)!).length;
  for (let i = start + 1; i < source.length; i = atomEnd(source, i))
    if (source[i] === ')') return i + 1;
  return source.length;
}

function closing(source: string, start: number, mark: string): number {
  for (let i = start + 1; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === mark) return i + 1;
  }
  return source.length;
}

/** The quantifier at `start`, or nothing. */
export function quantifierAt(source: string, start: number): string {
  return /^(?:[?*+]|\{[\d,]+\})\??/u.exec(source.slice(start))?.[0] ?? '';
}

/** Whether what has the quantifier may be left out. */
export function isOptional(quantifier: string): boolean {
  return /^(?:[?*]|\{0?,)/u.test(quantifier);
}
