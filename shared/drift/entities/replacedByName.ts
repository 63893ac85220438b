import type { Language } from '../../text/language.ts';
import { linkedTokens, type BeadContext } from '../beadContext.ts';
import { isRendered } from '../names/isRendered.ts';
import { readNames, type Name } from '../names/readNames.ts';
import { otherLanguage } from '../otherLanguage.ts';
import { sameSlot } from '../slot.ts';
import type { EntityMention } from './readEntities.ts';

/** Acronyms are spelt out on the other side. */
const ACRONYM = /^(?:\p{Lu}\.?){2,}$/u;
/** Names that begin alike are one name in two forms: "African", "Afro". */
const STEM = 3;

/**
 * The name on the other side that stands in the place of a known one, and that nothing on this side
 * spells: "Tibet" by "Lhotz". Null where none does.
 */
export function replacedByName(
  bead: BeadContext,
  language: Language,
  mention: EntityMention,
): Name | null {
  const { text, tokens } = bead[language];
  if (ACRONYM.test(text.slice(mention.start, mention.end))) return null;
  const other = otherLanguage(language);
  const own = Array.from({ length: mention.to - mention.from }, (_, k) => mention.from + k);
  const isThere = ({ index }: Name): boolean =>
    own.some((i) => {
      const [en, fr] = language === 'en' ? [i, index] : [index, i];
      return linkedTokens(bead, 'en', en).includes(fr) || sameSlot(bead, en, fr);
    });
  return (
    readNames(bead, other).find(
      (name) =>
        isThere(name) &&
        !isRendered(bead, other, name) &&
        !tokens[mention.from]!.form.startsWith(name.token.form.slice(0, STEM)),
    ) ?? null
  );
}
