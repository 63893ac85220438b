import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { spanOf, type BeadContext } from '../beadContext.ts';
import { REFLEXIVE } from '../tables/closedWords.ts';
import type { VerbGroup } from '../verbs/verbGroup.ts';

/** The verb with its auxiliaries and, in French, its reflexive pronoun. */
export function spanOfGroup(bead: BeadContext, language: Language, group: VerbGroup): Span {
  const { tokens } = bead[language];
  const reflexive = language === 'fr' && REFLEXIVE.has(tokens[group.first - 1]?.form ?? '');
  return spanOf(tokens.slice(reflexive ? group.first - 1 : group.first, group.main + 1));
}
