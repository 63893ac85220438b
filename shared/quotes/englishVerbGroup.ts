import type { CueSite } from './cueSite.ts';
import {
  AUXILIARY,
  BE,
  CAPITAL,
  COORDINATOR,
  DETERMINER,
  FINITE,
  HAVE,
  INFINITIVE,
  MARK,
  MODAL,
  NEGATION,
  PAST_PARTICIPLE,
  PREPOSITION,
  RELATIVE,
  SUBJECT,
} from './tags.ts';
import { BETWEEN, type Group } from './verbGroup.ts';
import { formAt, is, segmentStart, type Words } from './words.ts';
import {
  AFTER_NOUN,
  HABITUAL,
  HEARSAY_ADVERBS,
  PARTICIPLE_LEADS,
  PLAIN_SPEECH,
  PLURAL_SUBJECT_ENDS,
} from './tables/closedWords.ts';

/** The verb group around an English form: auxiliaries, "not", adverbs. */
export function englishGroup(words: Words, i: number): Group | null {
  const form = formAt(words, i);
  let at = i - 1;
  while (is(words, at, BETWEEN) && !is(words, at, SUBJECT)) at--;
  const adverbs = at;
  let kind: CueSite['kind'];
  let from = i;
  let hearsay = false;
  const past = is(words, i, PAST_PARTICIPLE);
  if (form.endsWith('ing')) {
    kind = 'participle';
    if (is(words, at, BE)) {
      kind = 'finite';
      from = at--;
    } else if (
      is(words, i - 1, DETERMINER | PREPOSITION) &&
      !PARTICIPLE_LEADS.has(formAt(words, i - 1))
    ) {
      return null;
    }
  } else if (past && is(words, at, HAVE)) {
    kind = 'finite';
    from = at--;
  } else if (past && is(words, at, BE)) {
    kind = 'passive';
    from = at--;
  } else if (is(words, at, MODAL)) {
    kind = 'finite';
    from = at--;
  } else if (formAt(words, i - 1) === 'to') {
    const habitual = HABITUAL.has(formAt(words, i - 2));
    kind = habitual ? 'finite' : 'infinitive';
    from = habitual ? i - 2 : i - 1;
    if (habitual) at = i - 3;
  } else if (is(words, i, FINITE)) {
    kind = 'finite';
    if (!englishFinite(words, i, adverbs)) return null;
    if (adverbs < i - 1) from = adverbs + 1;
  } else {
    return null;
  }
  if (kind === 'finite' || kind === 'passive') {
    while (is(words, at, AUXILIARY | BETWEEN) && !is(words, at, SUBJECT)) {
      if (is(words, at, AUXILIARY | NEGATION)) from = at;
      at--;
    }
  }
  for (let k = from - 1; k < i; k++) {
    if (HEARSAY_ADVERBS.has(formAt(words, k))) hearsay = true;
  }
  if (is(words, from - 1, DETERMINER) && kind === 'finite' && !is(words, from - 1, SUBJECT))
    return null;
  return { from, to: i + 1, rest: i + 1, kind, hearsay, reflexive: false, clitic: null };
}

/** Tells "he claims" from "the claims", "reports say" from "say reports". */
function englishFinite(words: Words, i: number, before: number): boolean {
  const past = is(words, i, PAST_PARTICIPLE);
  if (is(words, i, CAPITAL) && i > segmentStart(words, i) && !is(words, i - 1, MARK)) return false;
  if (/^['’]s$/u.test(formAt(words, before)) || words.tokens[before]?.kind === 'number')
    return false;
  if (is(words, before, SUBJECT) && !is(words, before, DETERMINER)) return true;
  if (is(words, before, DETERMINER | PREPOSITION)) return past && is(words, before, SUBJECT);
  // "wrote", "told" are verbs and nothing else.
  const preterite = !is(words, i, INFINITIVE) && !formAt(words, i).endsWith('s');
  if (past || preterite || is(words, before, COORDINATOR | MARK)) return true;
  const next = formAt(words, i + 1);
  if (AFTER_NOUN.has(next) && !PLAIN_SPEECH.has(formAt(words, i))) {
    return false;
  }
  if (is(words, i, INFINITIVE)) return mayBePlural(words, before);
  return (
    PLAIN_SPEECH.has(formAt(words, i)) ||
    !formAt(words, before).endsWith('s') ||
    is(words, before, CAPITAL)
  );
}

/** A bare form is a verb only after a plural. */
function mayBePlural(words: Words, i: number): boolean {
  const form = formAt(words, i);
  if (PLURAL_SUBJECT_ENDS.has(form)) return true;
  return (
    /[^s]s$/u.test(form) || is(words, i, RELATIVE | SUBJECT) || words.tokens[i]?.kind === 'number'
  );
}
