import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import type { BeadContext } from '../beadContext.ts';
import { REFLEXIVE } from '../tables/closedWords.ts';
import { groupSpan, type VerbGroup } from '../verbs/verbGroup.ts';

/** The verb with its auxiliaries and, in French, its reflexive pronoun. */
export function verbSpan(bead: BeadContext, language: Language, group: VerbGroup): Span {
  const { first, main } = group;
  const reflexive = language === 'fr' && REFLEXIVE.has(bead.fr.tokens[first - 1]?.form ?? '');
  return groupSpan(bead[language], { first: reflexive ? first - 1 : first, main });
}
