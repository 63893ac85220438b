import { conjugate } from '../lexicon/morphology/verbReadings.ts';
import type { Language } from '../text/language.ts';
import type { Stance } from './quotation.ts';
import { ATTRIBUTION_PHRASES, NOT_SPEAKERS } from './tables/attribution.ts';
import type { ReportingVerb } from './tables/reportingVerb.ts';
import { ENGLISH_REPORTING_VERBS } from './tables/reportingVerbs.en.ts';
import { FRENCH_REPORTING_VERBS } from './tables/reportingVerbs.fr.ts';
import {
  ADVERB,
  AUXILIARY,
  BE,
  CAPITAL,
  CONDITIONAL,
  COORDINATOR,
  DETERMINER,
  FINITE,
  HAVE,
  INFINITIVE,
  MARK,
  MODAL,
  NEGATION,
  OBJECT,
  PAST_PARTICIPLE,
  PREPOSITION,
  PRESENT_PARTICIPLE,
  RELATIVE,
  SUBJECT,
  SURELY_FINITE,
  THAT,
  WORD,
  readingTags,
} from './tags.ts';
import { formAt, is, segmentStart, type Words } from './words.ts';

/** A place where somebody is said to say something. Token indices; `to` is one past the last. */
export interface CueSite {
  readonly from: number;
  readonly to: number;
  readonly lemma: string;
  readonly stance: Stance;
  readonly frames: string;
  readonly kind: 'finite' | 'participle' | 'infinitive' | 'passive' | 'phrase';
  readonly hearsay: boolean;
  /** The subject pronoun inside the verb group: "a-t-il dit". */
  readonly clitic: number | null;
}

interface Entry {
  readonly verb: ReportingVerb;
  /** Words that must follow: "valoir" of "faire valoir". */
  readonly rest: readonly string[];
  readonly reflexive: boolean;
}

interface Form {
  readonly entries: Entry[];
  tags: number;
}

const tables = new Map<Language, Map<string, Form>>();

/** Reporting verbs by each of their forms. Built once. */
function formsOf(language: Language): Map<string, Form> {
  const known = tables.get(language);
  if (known) return known;
  const forms = new Map<string, Form>();
  const verbs = language === 'fr' ? FRENCH_REPORTING_VERBS : ENGLISH_REPORTING_VERBS;
  for (const verb of verbs) {
    const reflexive = /^s(?:e |')/u.test(verb.lemma);
    const [lemma, ...rest] = verb.lemma.replace(/^s(?:e |')/u, '').split(' ');
    const entry = { verb, rest, reflexive };
    for (const inflected of conjugate(lemma!, language)) {
      if (inflected.person === 2 && inflected.number === 'singular') continue;
      const form = forms.get(inflected.form) ?? { entries: [], tags: 0 };
      if (!form.entries.includes(entry)) form.entries.push(entry);
      form.tags |= readingTags(inflected, language);
      forms.set(inflected.form, form);
    }
  }
  for (const { entries } of forms.values()) {
    entries.sort(
      (a, b) => b.rest.length - a.rest.length || Number(b.reflexive) - Number(a.reflexive),
    );
  }
  tables.set(language, forms);
  return forms;
}

/** All cues of a text in order, those inside quotations too. */
export function findCues(words: Words): CueSite[] {
  const cues: CueSite[] = [];
  const forms = formsOf(words.language);
  for (let i = 0; i < words.tokens.length; i++) {
    const phrase = phraseAt(words, i);
    if (phrase) {
      cues.push(phrase);
      i = phrase.to - 1;
      continue;
    }
    if (!is(words, i, WORD)) continue;
    const form = forms.get(formAt(words, i));
    if (form) words.tags[i]! |= form.tags;
    const cue = form ? verbAt(words, i, form.entries) : unlistedAt(words, i);
    if (cue) {
      cues.push(cue);
      i = Math.max(i, cue.to - 1);
    }
  }
  return cues;
}

/** "a annoncé que" with a verb that no table has: the clause tells that it reports. */
function unlistedAt(words: Words, i: number): CueSite | null {
  const reports =
    words.language === 'fr' &&
    /.{3}é$/u.test(formAt(words, i)) &&
    is(words, i + 1, THAT) &&
    is(words, i - 1, HAVE);
  if (!reports) return null;
  const hearsay = is(words, i - 1, CONDITIONAL);
  const stance = hearsay ? 'hearsay' : 'neutral';
  const lemma = formAt(words, i).replace(/é$/u, 'er');
  return {
    from: i - 1,
    to: i + 1,
    lemma,
    stance,
    frames: 'c',
    kind: 'finite',
    hearsay,
    clitic: null,
  };
}

function phraseAt(words: Words, i: number): CueSite | null {
  for (const { words: phrase, stance } of ATTRIBUTION_PHRASES[words.language]) {
    if (!phrase.every((word, k) => formAt(words, i + k) === word)) continue;
    const to = i + phrase.length;
    const skip = is(words, to, DETERMINER) ? 1 : 0;
    const head = formAt(words, to + skip);
    const genericHead = NOT_SPEAKERS[words.language].has(head) || !head;
    if (genericHead || (!is(words, to, SUBJECT & ~DETERMINER) && !is(words, to, WORD))) return null;
    return {
      from: i,
      to,
      lemma: phrase.join(' ').replaceAll("' ", "'"),
      stance,
      frames: 'ci',
      kind: 'phrase',
      hearsay: false,
      clitic: null,
    };
  }
  return null;
}

function verbAt(words: Words, i: number, list: readonly Entry[]): CueSite | null {
  const group = words.language === 'fr' ? frenchGroup(words, i) : englishGroup(words, i);
  if (!group) return null;
  const entry = list.find(
    ({ rest, reflexive }) =>
      rest.every((word, k) => formAt(words, group.rest + k) === word) &&
      reflexive === group.reflexive,
  );
  if (!entry) return null;
  const to = Math.max(group.to, entry.rest.length ? group.rest + entry.rest.length : 0);
  const { lemma, stance, frames } = entry.verb;
  return {
    from: group.from,
    to,
    lemma,
    stance: group.hearsay ? 'hearsay' : stance,
    frames,
    kind: group.kind,
    hearsay: group.hearsay,
    clitic: group.clitic,
  };
}

interface Group {
  readonly from: number;
  readonly to: number;
  /** Where words that belong to the verb would follow. */
  readonly rest: number;
  readonly kind: CueSite['kind'];
  readonly hearsay: boolean;
  readonly reflexive: boolean;
  readonly clitic: number | null;
}

const FR_CLITIC_SUBJECT = /^-(?:t-)?(?:je|tu|ils?|elles?|on|nous|vous)$/u;
const FR_REFLEXIVE = /^(?:se|s'|me|m'|te|t'|nous|vous)$/u;
const BETWEEN = ADVERB | NEGATION;

/** The verb group around a French form: clitics, auxiliary, inverted subject, adverbs. */
function frenchGroup(words: Words, i: number): Group | null {
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
    if (!is(words, i, SURELY_FINITE) && /^(?:-|tout|très|si|plus)$/u.test(left)) return null;
  }
  let to = i + 1;
  if (FR_CLITIC_SUBJECT.test(formAt(words, to))) clitic = to++;
  return { from, to, rest: to, kind, hearsay, reflexive, clitic };
}

function frenchClitic(words: Words, i: number): boolean {
  return (
    FR_CLITIC_SUBJECT.test(formAt(words, i)) ||
    (/^(?:le|la|les|l'|se|s'|lui|leur)$/u.test(formAt(words, i)) && is(words, i - 1, INFINITIVE))
  );
}

function reflexiveBefore(words: Words, at: number): boolean {
  return FR_REFLEXIVE.test(formAt(words, at - 1));
}

/** Whether what stands before "le", "la", "les" makes it a pronoun, not an article. */
function verbalLeft(words: Words, i: number): boolean {
  return (
    /^(?:qui|ne|n'|comme|ainsi)$/u.test(formAt(words, i)) ||
    is(words, i, SUBJECT) ||
    (is(words, i, OBJECT) && !is(words, i, DETERMINER))
  );
}

/** The verb group around an English form: auxiliaries, "not", adverbs. */
function englishGroup(words: Words, i: number): Group | null {
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
      !/^(?:by|in|after|before|without|while)$/u.test(formAt(words, i - 1))
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
    const habitual = /^(?:used|continued|began)$/u.test(formAt(words, i - 2));
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
    if (/^(?:reportedly|allegedly|supposedly|purportedly)$/u.test(formAt(words, k))) hearsay = true;
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
  if (/^(?:of|for|from|about|and|or|in|on)$/u.test(next) && !PLAIN_SPEECH.test(formAt(words, i))) {
    return false;
  }
  if (is(words, i, INFINITIVE)) return mayBePlural(words, before);
  return (
    PLAIN_SPEECH.test(formAt(words, i)) ||
    !formAt(words, before).endsWith('s') ||
    is(words, before, CAPITAL)
  );
}

const PLAIN_SPEECH = /^(?:says?|writes?|thinks?|believes?|adds?|argues?|tells?|explains?)$/u;

/** A bare form is a verb only after a plural. */
function mayBePlural(words: Words, i: number): boolean {
  const form = formAt(words, i);
  if (
    /^(?:people|men|women|police|percent|many|some|most|half|media|both|others|,|\))$/u.test(form)
  )
    return true;
  return (
    /[^s]s$/u.test(form) || is(words, i, RELATIVE | SUBJECT) || words.tokens[i]?.kind === 'number'
  );
}
