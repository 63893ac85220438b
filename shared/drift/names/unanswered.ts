import type { Language } from '../../text/language.ts';
import {
  isCapital,
  linkedTokens,
  wordsOf,
  type BeadContext,
  type BeadSide,
} from '../beadContext.ts';
import { readEntities } from '../entities/readEntities.ts';
import { otherLanguage } from '../otherLanguage.ts';
import { slotTokens } from '../slot.ts';
import { isRendered } from './isRendered.ts';
import { isOpener, type Name } from './readNames.ts';

const NAME = /^\p{Lu}[\p{L}\p{M}\d]{2,}$/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\d]+$/u;
/** Idf of words that may name somebody: "President" and "Government" come and go. */
const TELLING = 0.5;
/** Idf from which a word says enough to render a name in words of its own. */
const CONTENT = 0.2;

/**
 * Rows of names and acronyms that nothing on the other side stands for: no word there is linked to them or
 * spells them, and between the links of their neighbours nothing is left over that might render them.
 * Names that their own side tells twice are left out: the other side may well say "he".
 */
export function unansweredRows(bead: BeadContext, language: Language): Name[][] {
  const side = bead[language];
  return rowsOf(side).filter(
    (row) =>
      row.every((name) => !isLinked(bead, language, name)) &&
      !isKnown(side, row) &&
      isUntold(bead, language, row) &&
      !isAcronymAcross(bead, language, row) &&
      hasNoPlace(bead, language, row),
  );
}

/** Capitalised words and acronyms that stand together; what opens a sentence, not by itself. */
function rowsOf(side: BeadSide): Name[][] {
  const rows: Name[][] = [];
  side.tokens.forEach((token, index) => {
    // Most words begin small, which is quicker to see.
    if (!isCapital(side, token)) return;
    const printed = wordsOf(side, token);
    if (!NAME.test(printed) && !ACRONYM.test(printed)) return;
    const name = { token, index, sure: false };
    const row = rows.at(-1);
    if (row?.at(-1)!.index === index - 1) row.push(name);
    else rows.push([name]);
  });
  return rows.filter(
    ([first, second]) =>
      second ?? (!isOpener(side, first!.index) || ACRONYM.test(wordsOf(side, first!.token))),
  );
}

/** Whether the row holds a country, a people or an institution, which another check compares. */
function isKnown(side: BeadSide, row: readonly Name[]): boolean {
  return readEntities(side).some((mention) =>
    row.some(({ index }) => mention.from <= index && index < mention.to),
  );
}

/** Whether a word that says something is linked to the name. */
function isLinked(bead: BeadContext, language: Language, { index }: Name): boolean {
  const other = otherLanguage(language);
  return linkedTokens(bead, language, index).some((across) => {
    const { kind, form } = bead[other].tokens[across]!;
    return kind !== 'punctuation' && bead.lexicon.idf(other, form) >= CONTENT;
  });
}

/**
 * Whether the other side has no word for one name of the row, which its own side tells once, nor one that is
 * not taken for the others: of "Ann Lee" the "Lee" may be that of her brother.
 */
function isUntold(bead: BeadContext, language: Language, row: readonly Name[]): boolean {
  const other = otherLanguage(language);
  const count = (side: BeadSide, form: string): number =>
    side.tokens.filter((token) => token.form === form).length;
  const isMissing = (name: Name): boolean => !isRendered(bead, language, name);
  return (
    row.some(
      (name) =>
        isMissing(name) &&
        count(bead[language], name.token.form) === 1 &&
        bead.lexicon.idf(language, name.token.form) >= TELLING,
    ) &&
    row.every(
      (name) =>
        isMissing(name) ||
        count(bead[language], name.token.form) > count(bead[other], name.token.form),
    )
  );
}

/**
 * Whether the other side has an acronym that this side does not, which may be the same in its language, or
 * the words that the acronym is made of.
 */
function isAcronymAcross(bead: BeadContext, language: Language, row: readonly Name[]): boolean {
  const across = bead[otherLanguage(language)];
  const acronyms = row.filter(({ token }) => ACRONYM.test(wordsOf(bead[language], token)));
  if (acronyms.length === 0) return false;
  const own = new Set(bead[language].tokens.map(({ form }) => form));
  const initials = across.tokens.map(({ form }) => form.charAt(0)).join('');
  return (
    acronyms.some(({ token }) => token.form.length > 2 && initials.includes(token.form)) ||
    across.tokens.some((token) => ACRONYM.test(wordsOf(across, token)) && !own.has(token.form))
  );
}

/** Whether nothing but small words stands where the row belongs on the other side. */
function hasNoPlace(bead: BeadContext, language: Language, row: readonly Name[]): boolean {
  const other = otherLanguage(language);
  const between = slotTokens(bead, language, row[0]!.index, row.at(-1)!.index);
  return (
    between?.every(
      ({ kind, form }) => kind === 'punctuation' || bead.lexicon.idf(other, form) < CONTENT,
    ) ?? false
  );
}
