import type { CueSite } from './cueSite.ts';
import {
  BE,
  CONDITIONAL,
  DETERMINER,
  FINITE,
  HAVE,
  INFINITIVE,
  MODAL,
  OBJECT,
  PAST_PARTICIPLE,
  PREPOSITION,
  PRESENT_PARTICIPLE,
  SUBJECT,
  SURELY_FINITE,
} from './tags.ts';
import { BETWEEN, type Group } from './verbGroup.ts';
import { formAt, is, type Words } from './words.ts';
import {
  BEFORE_ADJECTIVE_FR,
  BEFORE_FINITE_FR,
  OBJECT_CLITICS_FR,
  REFLEXIVES_FR,
} from './tables/closedWords.ts';

const FR_CLITIC_SUBJECT = /^-(?:t-)?(?:je|tu|ils?|elles?|on|nous|vous)$/u;

/** The verb group around a French form: clitics, auxiliary, inverted subject, adverbs. */
export function frenchGroup(words: Words, i: number): Group | null {
  const participle = is(words, i, PAST_PARTICIPLE);
  const finite = is(words, i, FINITE);
  let from = i;
  let clitic: number | null = null;
  let kind: CueSite['kind'] = 'finite';
  let hearsay = false;
  let at = i - 1;
  if (participle || is(words, i, INFINITIVE)) {
    while (is(words, at, BETWEEN) || frenchClitic(words, at)) {
      if (FR_CLITIC_SUBJECT.test(formAt(words, at))) clitic = at;
      at--;
    }
  }
  if (participle && is(words, at, HAVE | BE)) {
    const passive = is(words, at, BE) && !reflexiveBefore(words, at);
    from = at;
    kind = passive ? 'passive' : is(words, at, FINITE) ? 'finite' : 'infinitive';
    if (is(words, at, PRESENT_PARTICIPLE)) kind = 'participle';
    hearsay = is(words, at, CONDITIONAL);
    at--;
    if (formAt(words, from) === 'été') {
      kind = 'passive';
      if (is(words, at, HAVE)) from = at--;
    }
  } else if (is(words, i, INFINITIVE) && !finite) {
    if (is(words, at, MODAL) && is(words, at, FINITE)) {
      from = at;
      at--;
    } else {
      kind = 'infinitive';
      clitic = null;
      at = i - 1;
    }
  } else if (is(words, i, PRESENT_PARTICIPLE) && !finite) {
    kind = 'participle';
    clitic = null;
    at = i - 1;
  } else if (participle && !finite) {
    if (is(words, i - 1, DETERMINER)) return null;
    kind = 'passive';
    clitic = null;
    at = i - 1;
  } else {
    clitic = null;
    at = i - 1;
  }
  // Object clitics and "ne" before the group.
  let reflexive = false;
  while (is(words, at, OBJECT) && !is(words, at, PREPOSITION)) {
    const isArticle = is(words, at, DETERMINER);
    const leur = formAt(words, at) === 'leur' && !is(words, at - 1, PREPOSITION);
    if (isArticle && !leur && !verbalLeft(words, at - 1)) break;
    if (/^s(?:e|')$/u.test(formAt(words, at))) reflexive = true;
    from = at;
    at--;
  }
  while (/^n(?:e|')$/u.test(formAt(words, at))) from = at--;
  if (kind === 'finite' && finite && from === i) {
    const left = formAt(words, at);
    if (is(words, at, DETERMINER) && !is(words, at, SUBJECT)) return null;
    if (is(words, at, PREPOSITION)) return null;
    if (!is(words, i, SURELY_FINITE) && BEFORE_ADJECTIVE_FR.has(left)) return null;
  }
  let to = i + 1;
  if (FR_CLITIC_SUBJECT.test(formAt(words, to))) clitic = to++;
  return { from, to, rest: to, kind, hearsay, reflexive, clitic };
}

function frenchClitic(words: Words, i: number): boolean {
  return (
    FR_CLITIC_SUBJECT.test(formAt(words, i)) ||
    (OBJECT_CLITICS_FR.has(formAt(words, i)) && is(words, i - 1, INFINITIVE))
  );
}

function reflexiveBefore(words: Words, at: number): boolean {
  return REFLEXIVES_FR.has(formAt(words, at - 1));
}

/** Whether what stands before "le", "la", "les" makes it a pronoun, not an article. */
function verbalLeft(words: Words, i: number): boolean {
  return (
    BEFORE_FINITE_FR.has(formAt(words, i)) ||
    is(words, i, SUBJECT) ||
    (is(words, i, OBJECT) && !is(words, i, DETERMINER))
  );
}
