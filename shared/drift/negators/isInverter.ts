import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import type { Language } from '../../text/language.ts';
import { linkedTokens, type BeadContext, type BeadSide } from '../beadContext.ts';
import { OBJECT_DETERMINERS } from '../tables/agent.ts';
import {
  INVERTERS,
  INVERTING_VERBS_EN,
  DENYING_FORM_EN,
  PHRASAL_INVERTERS,
  PREFIX_LIKE_FR,
} from '../tables/negation.ts';
import { deniedBy } from './isNegativeForm.ts';
import type { Negator } from './negator.ts';

/** Whether a word turns round what it governs: "refuse", "unable", "rule out". */
export function isInverter(bead: BeadContext, language: Language, index: number): boolean {
  const { form } = bead[language].tokens[index]!;
  // "Sans doute" doubts nothing, "sans cesse" does not cease.
  if (bead[language].tokens[index - 1]?.form === 'sans') return false;
  const noun = OBJECT_DETERMINERS.has(bead[language].tokens[index - 1]?.form ?? '');
  return (
    lemmas(form, language).some(
      (lemma) => INVERTERS[language].has(lemma) && !(noun && INVERTING_VERBS_EN.has(lemma)),
    ) ||
    deniedBy(form, language, bead.lexicon) !== null ||
    isPhrasal(bead[language], index)
  );
}

/** "Rule out", the verb or its particle, a word between them perhaps. */
function isPhrasal({ tokens, language }: BeadSide, index: number): boolean {
  if (language !== 'en') return false;
  return [index - 2, index - 1, index].some((verb) => {
    const bases = lemmas(tokens[verb]?.form ?? '', 'en');
    return [verb + 1, verb + 2].some((at) => {
      const particle = tokens[at]?.form;
      const isEither = verb === index || at === index;
      return (
        isEither &&
        bases.some((base) => particle !== undefined && PHRASAL_INVERTERS.get(base) === particle)
      );
    });
  });
}

/** Whether "sans" or "non" and what follows are one English word: "unprecedented", "uninsured". */
export function isOneWord(bead: BeadContext, { token, index }: Negator): boolean {
  if (!PREFIX_LIKE_FR.has(token.form)) return false;
  return [index, index + 1, index + 2].some((at) =>
    linkedTokens(bead, 'fr', at).some(
      (across) =>
        isInverter(bead, 'en', across) || DENYING_FORM_EN.test(bead.en.tokens[across]!.form),
    ),
  );
}
