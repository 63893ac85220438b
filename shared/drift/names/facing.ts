import type { Both } from '../../text/language.ts';
import { isCapital, linkedTokens, projected, type BeadContext } from '../beadContext.ts';
import type { Name } from './readNames.ts';
import { sameLetters, sameName } from './sameName.ts';

/** Two names face each other when they stand this near, in words. */
const NEAR = 4;
/** A name that only one side has must be longer than this to be told. */
const SHORT = 3;

/** The names that are left when each takes one of the other side that spells the same. */
export function spareNames(en: readonly Name[], fr: readonly Name[]): Both<Set<Name>> {
  const left = { en: new Set(en), fr: new Set(fr) };
  for (const same of [sameLetters, sameName]) {
    for (const a of [...left.en]) {
      const b = [...left.fr].find(({ token }) => same(a.token.form, token.form));
      if (!b) continue;
      left.en.delete(a);
      left.fr.delete(b);
    }
  }
  return left;
}

/** Whether the two unknown names stand in the same place. */
export function faces(bead: BeadContext, en: Name, fr: Name): boolean {
  // Peoples and parties ("Tories") have names of their own in each language.
  if (en.token.form.endsWith('s') && /[sx]$/u.test(fr.token.form)) return false;
  if (linkedTokens(bead, 'en', en.index).includes(fr.index)) return true;
  if (isBeside(bead, en, fr)) return true;
  if (!en.sure || !fr.sure) return false;
  return Math.abs(projected(bead, 'en', en.index) - fr.index) <= NEAR;
}

/** Whether a word of the name beside the one is linked to a word of the name beside the other. */
export function isBeside(bead: BeadContext, en: Name, fr: Name): boolean {
  return bead.links.some(
    (link) =>
      Math.abs(link.en - en.index) === 1 &&
      Math.abs(link.fr - fr.index) === 1 &&
      isCapital(bead.en, bead.en.tokens[link.en]) &&
      isCapital(bead.fr, bead.fr.tokens[link.fr]),
  );
}

/**
 * Rows of names of which the other side has nothing: given names and titles alone come and go.
 *
 * @param left the names without counterpart, in order
 */
export function lonelyRows(left: readonly Name[], all: readonly Name[]): Name[][] {
  const rows: Name[][] = [];
  for (const name of left) {
    const row = rows.at(-1);
    if (row?.at(-1)!.index === name.index - 1) row.push(name);
    else rows.push([name]);
  }
  const beside = (index: number): boolean => all.some((other) => other.index === index);
  return rows.filter(
    (row) =>
      !beside(row[0]!.index - 1) &&
      !beside(row.at(-1)!.index + 1) &&
      row.some(({ sure, token }) => sure && token.form.length > SHORT),
  );
}
