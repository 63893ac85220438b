import type { Token } from '../../text/token.ts';
import {
  AFTER_NO_POSITIVE,
  AFTER_NOT_POSITIVE,
  NEGATORS_BEFORE_EN,
  QUESTION_SUBJECTS,
} from '../tables/closedWords.ts';
import { BEFORE_YET_TO, LITOTES } from '../tables/negation.ts';
import type { Strength } from './negator.ts';

/** How much the English negator at `index` negates. */
export function englishStrength(tokens: readonly Token[], index: number): Strength {
  const form = tokens[index]!.form;
  const next = tokens[index + 1]?.form ?? '';
  const before = tokens[index - 1]?.form ?? '';
  if (form === 'not' && (AFTER_NOT_POSITIVE.has(next) || before === 'or')) return null;
  // "It was not until May that" is "only in May".
  if (form === 'not' && next === 'until') return 'soft';
  // "Thousands, if not millions" is as many, or more.
  if (form === 'not' && before === 'if') return 'soft';
  if (form === 'not' && standsAlone(tokens, index)) return 'soft';
  // "Is not nothing" is something.
  if (form === 'nothing' && tokens.slice(Math.max(0, index - 2), index).some(isNot)) return null;
  if (form === 'no' && AFTER_NO_POSITIVE.has(next)) return 'soft';
  // "A no-fly zone" denies nothing of its sentence.
  if (form === 'no' && next === '-') return 'soft';
  if (form === 'nor' || form === 'neither') {
    return tokens.slice(0, index).some((t) => NEGATORS_BEFORE_EN.has(t.form)) ? null : 'soft';
  }
  // "not uncommon" is common; "little or no" is little; "to nothing" names an amount.
  if (form === 'not' && LITOTES.test(next)) return 'soft';
  if (form === 'without' || before === 'or' || (form === 'nothing' && before === 'to')) {
    return 'soft';
  }
  if (!QUESTION_SUBJECTS.has(next)) return 'hard';
  // "Did n't he come?", "wo n't they …"
  const question = tokens.slice(index).some((token) => token.form === '?');
  return question || standsAlone(tokens, index + 1) ? 'soft' : 'hard';
}

/** "Why not?", "if not": an elliptic answer, which the other language words as it likes. */
function standsAlone(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next === undefined || /^[?!.;…]+$/u.test(next.form);
}

/** Whether "yet" at `index` stands between "have" or "be" and "to": "has yet to". */
export function isYetTo(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]!.form === 'yet' &&
    tokens[index + 1]?.form === 'to' &&
    BEFORE_YET_TO.has(tokens[index - 1]?.form ?? '')
  );
}

const isNot = ({ form }: Token): boolean => form === 'not' || form === "n't";
