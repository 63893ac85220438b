import { atomEnd, isOptional, quantifierAt, splitAlternatives } from './atoms.ts';

/** How many letters are told at most: enough to leave out nearly every pattern. */
export const MOST_LETTERS = 5;

/** Beginnings of what a pattern matches, and those of them that what follows in the pattern goes on. */
interface Beginnings {
  readonly done: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
}

/**
 * The small letters and spaces with which whatever a pattern matches begins, five at most of each beginning: "fall"
 * and "fell" of `(?:fall(?:s|ing)?|fell) back`. Lookarounds take no letters and are passed over.
 *
 * @param source of a pattern that takes no heed of case, without back references and named groups
 * @returns an empty beginning among them where the pattern may begin with anything
 */
export function leadingLetters(source: string): ReadonlySet<string> {
  const { done, open } = readAlternatives(source);
  return new Set([...done, ...open]);
}

function readAlternatives(source: string): Beginnings {
  const read = splitAlternatives(source).map(readSequence);
  return {
    done: new Set(read.flatMap(({ done }) => [...done])),
    open: new Set(read.flatMap(({ open }) => [...open])),
  };
}

function readSequence(source: string): Beginnings {
  const done = new Set<string>();
  let open: ReadonlySet<string> = new Set(['']);
  for (let i = 0; i < source.length && open.size > 0;) {
    const end = atomEnd(source, i);
    const quantifier = quantifierAt(source, end);
    const atom = readAtom(source.slice(i, end));
    const next = new Set<string>();
    for (const before of open) {
      for (const own of atom.done) done.add((before + own).slice(0, MOST_LETTERS));
      for (const own of atom.open) {
        const told = (before + own).slice(0, MOST_LETTERS);
        // What may come again, or is long enough, ends the beginning.
        if (told.length === MOST_LETTERS || /^[*+{]/u.test(quantifier)) done.add(told);
        else next.add(told);
      }
      if (isOptional(quantifier)) next.add(before);
    }
    open = next;
    i = end + quantifier.length;
  }
  return { done, open };
}

/** A letter, a class, a group or an escape. */
function readAtom(atom: string): Beginnings {
  const none: ReadonlySet<string> = new Set();
  if (/^\(\?<?[=!]/u.test(atom) || atom === '^' || atom === '\\b')
    return { done: none, open: new Set(['']) };
  if (atom.startsWith('(')) return readAlternatives(atom.replace(/^\((?:\?:)?/u, '').slice(0, -1));
  const letters = /^\[([^\\^-]+)\]$/u.exec(atom)?.[1] ?? (/^[^\\[.$]/u.test(atom) ? atom : null);
  // Any letter, any digit: from here on nothing is known.
  if (letters === null) return { done: new Set(['']), open: none };
  return { done: none, open: new Set(Array.from(letters.toLowerCase())) };
}
