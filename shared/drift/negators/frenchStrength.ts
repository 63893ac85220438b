import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import type { Token } from '../../text/token.ts';
import {
  AFTER_NON_POSITIVE,
  AFTER_PAS_POSITIVE,
  BEFORE_MORE,
  BEFORE_NOUN_PAS,
  NE,
  NEGATORS_BEFORE_FR,
  NEGATORS_BEFORE_NI,
  QUE,
} from '../tables/closedWords.ts';
import {
  AFTER_JAMAIS_SUPERLATIVE,
  BOUNDING,
  CAN_BUT_FR,
  EXPLETIVE_BEFORE,
  FREE_AFTER_PAS,
  FREE_AFTER_SANS,
  NEGATIVE_SUBJECTS,
  POSITIVE_UNDER_PAS,
  POSSIBLE_UNDER_PAS,
  SECOND_HALVES,
  SOLE_FR,
} from '../tables/negation.ts';
import { FRENCH_DE } from '../tables/wordChoice.ts';
import type { Strength } from './negator.ts';

/** How far the two halves of a French negation stand apart at most, in tokens. */
const HALVES_APART = 7;
/** And most of them. */
const CLOSE = 4;
/** How far after a negator the words are looked at that may make it another thing. */
const NEAR = 5;
/** How far after "jamais" what it compares stands: "jamais un recensement n'avait fait état d'aussi peu". */
const COMPARED_REACH = 12;
/** How far after "plus" the time is named before which it does not happen. */
const BEFORE_REACH = 8;

/** How much the French negator at `index` negates: "pas" and its kind, or "ne" by itself. */
export function frenchStrength(tokens: readonly Token[], index: number): Strength {
  const form = tokens[index]!.form;
  const before = tokens.slice(Math.max(0, index - HALVES_APART), index).map((t) => t.form);
  const after = formsAfter(tokens, index, NEAR);
  const ne = [...before, ...after.slice(0, 3)].some((word) => NE.has(word));
  const last = before.at(-1) ?? '';
  const lastNe = before.findLastIndex((word) => NE.has(word));
  const sinceNe = before.slice(lastNe + 1);
  const afterNe = sinceNe.some((word) => NEGATORS_BEFORE_FR.has(word));
  const subject =
    lastNe >= 0 && before.slice(0, lastNe).some((word) => NEGATIVE_SUBJECTS.has(word));
  switch (form) {
    case 'ne':
    case "n'":
      return bareNe(tokens, index);
    case 'plus':
      // "Non plus" and "pas plus" belong to another negation, "plus que" answers only, "de plus" compares.
      if (!ne || sinceNe.length >= 4 || afterNe || BEFORE_MORE.has(last)) return null;
      if (after.slice(0, 2).some((word) => QUE.has(word))) return 'soft';
      // "Ne devrait plus avoir lieu avant juin" is "put off until June".
      if (formsAfter(tokens, index, BEFORE_REACH).includes('avant')) return 'soft';
      return subject || isShared(before, after) ? 'soft' : 'hard';
    case 'pas':
      if (BEFORE_NOUN_PAS.has(last) || AFTER_PAS_POSITIVE.has(after[0] ?? '')) return null;
      // "N'est pas le seul" is one of several.
      if (/^(?:le|la|les|l['’])$/u.test(after[0] ?? '') && SOLE_FR.has(after[1] ?? ''))
        return 'soft';
      // "Pas plus de 40" is 40 at most.
      if (BOUNDING.has(after[0] ?? '') && FRENCH_DE.has(after[1] ?? '')) return 'soft';
      // "N'entrera pas en vigueur avant janvier" is "in January at the earliest".
      if (isTantQue(before) || after.includes('avant')) return 'soft';
      return ne && !isFreePas(tokens, index) ? 'hard' : 'soft';
    case 'personne':
    case 'jamais':
    case 'rien':
      // "Aucun … n'a jamais" denies once, "n'est pas … ne rien" twice.
      if ((afterNe && lastNe >= 0) || sinceNe.includes('sans') || subject) return null;
      // "N'a jamais été aussi bas" is a record.
      if (
        form === 'jamais' &&
        formsAfter(tokens, index, COMPARED_REACH).some((word) => AFTER_JAMAIS_SUPERLATIVE.has(word))
      )
        return 'soft';
      // "N'a rien à voir" is "irrelevant", or "different".
      if (after[0] === 'à' && after[1] === 'voir') return 'soft';
      return ne ? 'hard' : 'soft';
    case 'ni':
      return tokens.slice(0, index).some((t) => NEGATORS_BEFORE_NI.has(t.form)) ? null : 'soft';
    case 'non':
      if (AFTER_NON_POSITIVE.has(after[0] ?? '') || last === 'ou') return null;
      // "Et non par des politiciens" denies, "oui ou non" and "non" alone need not.
      return last === 'et' && after[0] !== undefined && /^\p{L}/u.test(after[0]) ? 'hard' : 'soft';
    case 'sans':
      return FREE_AFTER_SANS.has(after[0] ?? '') ? null : 'soft';
    default:
      return ne ? 'hard' : 'soft';
  }
}

/** "Tant que … ne … pas" is "until". */
function isTantQue(before: readonly string[]): boolean {
  return before.some((word, i) => word === 'tant' && QUE.has(before[i + 1] ?? ''));
}

/** Whether "plus" denies together with another word ("plus jamais", "plus aucun"), or not at all. */
function isShared(before: readonly string[], after: readonly string[]): boolean {
  // "On ne peut plus clair" is as clear as can be, "n'est plus à démontrer" is well known.
  if (before.slice(-3).join(' ') === 'on ne peut') return true;
  if (after[0] === 'à' || after[1] === 'à') return true;
  return [...before.slice(-2), ...after.slice(0, 4)].some(
    (word) => word !== 'plus' && SECOND_HALVES.has(word),
  );
}

/** "Pas" in a phrase that denies nothing, or that the other language words as it likes. */
function isFreePas(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(Math.max(0, index - 4), index).map((t) => t.form);
  const after = tokens.slice(index + 1).map((t) => t.form);
  const last = before.at(-1) ?? '';
  // "N'oubliez pas" is "remember", "n'est pas sans rappeler" recalls, "pour ne pas dire" says it.
  if (POSITIVE_UNDER_PAS.test(last) || FREE_AFTER_PAS.has(after[0] ?? '')) return true;
  const denied = after[0] === 'à' ? after[1] : after[0];
  if ([last, denied ?? ''].some((form) => POSSIBLE_UNDER_PAS.test(form))) return true;
  if (before.includes('pour') || before.includes('ou') || isOnly(tokens, index)) return true;
  // "N'a-t-il pas dit … ?" asks for a yes.
  return after.includes('?') && (after.length < 6 || before.some((form) => form.startsWith('-')));
}

/**
 * "Ne" without a second half answers a negation ("ne peut être nommé", "ne … que"), but neither after
 * a verb of fear nor in "n'importe".
 */
function bareNe(tokens: readonly Token[], index: number): Strength {
  const rest = formsUntilNe(tokens.slice(index + 1, index + 1 + HALVES_APART));
  const after = rest.slice(0, CLOSE);
  const before = tokens.slice(Math.max(0, index - 3), index).map(({ form }) => form);
  if (before.some((form) => NEGATIVE_SUBJECTS.has(form) || form === 'jamais')) return null;
  // "N'étaient, en tout cas, pas" parts the halves.
  if (rest.includes('pas')) return null;
  if (after.some((form, i) => SECOND_HALVES.has(form) && !isMore(form, after[i - 1]))) return null;
  // "Je ne peux que regretter" regrets.
  if (CAN_BUT_FR.test(after[0] ?? '') && QUE.has(after[1] ?? '')) return null;
  const lead = tokens
    .slice(Math.max(0, index - 6), index)
    .flatMap(({ form }) => lemmas(form, 'fr'));
  if (lead.some((lemma) => EXPLETIVE_BEFORE.has(lemma))) return null;
  return after[0]?.startsWith('import') ? null : 'soft';
}

/** The words up to the next "ne" or the end of the sentence. */
function formsUntilNe(tokens: readonly Token[]): string[] {
  const end = tokens.findIndex(({ form }) => NE.has(form) || /^[.;:!?]$/u.test(form));
  return (end < 0 ? tokens : tokens.slice(0, end)).map(({ form }) => form);
}

/** "Aux plus pauvres" compares. */
function isMore(form: string, before: string | undefined): boolean {
  return form === 'plus' && BEFORE_MORE.has(before ?? '');
}

/** "Pas d'autre … que". */
function isOnly(tokens: readonly Token[], index: number): boolean {
  const after = tokens.slice(index + 1, index + 8).map((t) => t.form);
  const other = after.findIndex((form) => form === 'autre' || form === 'autres');
  return other >= 0 && after.slice(other).some((form) => QUE.has(form));
}

/** The look-up forms of so many tokens after one. */
function formsAfter(tokens: readonly Token[], index: number, reach: number): string[] {
  return tokens.slice(index + 1, index + 1 + reach).map(({ form }) => form);
}
