import { verbReadings } from '../../lexicon/morphology/verbReadings.ts';
import type { VerbReading } from '../../lexicon/morphology/verbForm.ts';
import type { Language } from '../../text/language.ts';
import type { Token } from '../../text/token.ts';

/** When a finite verb places what it says, compound tenses counted as a whole. */
export type Time = 'past' | 'present' | 'future' | 'conditional' | 'open';

/** A finite verb with its auxiliaries. */
export interface VerbGroup {
  readonly time: Time;
  readonly mood: 'indicative' | 'subjunctive' | 'conditional';
  /** Indices of the first word and of the main verb. */
  readonly first: number;
  readonly main: number;
  /** Lemmas of the main verb. */
  readonly lemmas: readonly string[];
  /** A present that may also be a simple past: "il finit". */
  readonly homograph: boolean;
  /** English modal, look-up form: "shall", "would". */
  readonly modal: string | null;
}

const MODALS: Readonly<Record<string, Time>> = {
  will: 'future',
  "'ll": 'future',
  wo: 'future',
  shall: 'future',
  would: 'conditional',
  "'d": 'open',
  should: 'conditional',
  could: 'open',
  can: 'present',
  ca: 'present',
  cannot: 'present',
  may: 'present',
  might: 'open',
  must: 'present',
};
const BETWEEN: Readonly<Record<Language, RegExp>> = {
  en: /^(?:not|n't|also|already|always|never|ever|just|still|now|only|then|soon|even|often|probably|certainly|clearly|really|recently|immediately|initially|later|i|you|he|she|it|we|they|been|\p{L}+ly)$/u,
  fr: /^(?:pas|plus|jamais|rien|aussi|également|déjà|toujours|encore|bien|tout|été|ensuite|beaucoup|trop|mal|-t-il|-t-elle|-il|-elle|-ils|-elles|d'abord|initialement|récemment|\p{L}+ment)$/u,
};

/** The finite verbs of a stretch of tokens, in order. */
export function readVerbGroups(tokens: readonly Token[], language: Language): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < tokens.length;) {
    const group = language === 'en' ? englishAt(tokens, i) : frenchAt(tokens, i);
    if (group) groups.push(group);
    i = group ? group.main + 1 : i + 1;
  }
  return groups;
}

const SUBJECT = /^(?:i|you|he|she|it|we|they|who|which|that|this|there|what|these|those)$/u;
const DETERMINER =
  /^(?:the|a|an|this|that|these|those|my|his|her|its|our|your|their|some|any|no|of|in|for|with|by|on|at|from|to|'s|and|or|very|more)$/u;

/** What begins an object. */
const OBJECT = /^(?:the|a|an|its|his|her|their|our|my|some|all|this|that|these|those)$/u;

function afterAuxiliary(tokens: readonly Token[], i: number): boolean {
  return tokens
    .slice(Math.max(0, i - 4), i)
    .some(({ form }) => verbReadings(form, 'en').some(({ lemma }) => AUXILIARIES.has(lemma)));
}

const AUXILIARIES: ReadonlySet<string> = new Set(['be', 'have', 'get']);

function englishAt(tokens: readonly Token[], i: number): VerbGroup | null {
  const token = tokens[i]!;
  if (token.kind !== 'word') return null;
  const modal = MODALS[token.form];
  if (modal) {
    const main = skip(tokens, i + 1, 'en');
    if (token.form === 'may' && /^[A-Z]/u.test(token.form)) return null;
    const verb = tokens[main] ? readings(tokens[main].form, 'en', 'infinitive') : [];
    if (verb.length === 0) return null;
    const passive = verb.some((r) => r.lemma === 'be' || r.lemma === 'have');
    const participle = passive ? skip(tokens, main + 1, 'en') : main;
    const isParticiple =
      passive &&
      tokens[participle] &&
      readings(tokens[participle].form, 'en', 'participle').length > 0;
    const past = verb.some((r) => r.lemma === 'have') && isParticiple;
    return group(
      past ? 'open' : modal,
      'indicative',
      i,
      isParticiple ? participle : main,
      tokens,
      'en',
      token.form,
    );
  }
  const all = verbReadings(token.form, 'en');
  const finite = all.filter((r) => r.mood === 'indicative');
  if (finite.length === 0 || DETERMINER.test(tokens[i - 1]?.form ?? '')) {
    if (!finite.length || !/^(?:that|this|and|or|more)$/u.test(tokens[i - 1]?.form ?? ''))
      return null;
  }
  const auxiliary = finite.find((r) => r.lemma === 'be' || r.lemma === 'have' || r.lemma === 'do');
  if (auxiliary) {
    const next = skip(tokens, i + 1, 'en');
    const mood = auxiliary.lemma === 'do' ? 'infinitive' : 'participle';
    const follows = tokens[next] && readings(tokens[next].form, 'en', mood).length > 0;
    const perfect = auxiliary.lemma === 'have' && follows;
    const time: Time = auxiliary.tense === 'past' ? 'past' : perfect ? 'open' : 'present';
    return group(time, 'indicative', i, follows ? next : i, tokens, 'en', null);
  }
  // A plain form after a subject, or an unmistakable past or third person.
  const past = finite.some((r) => r.tense === 'past');
  const subject = SUBJECT.test(tokens[i - 1]?.form ?? '');
  if (past) {
    const also = all.some((r) => r.mood === 'participle');
    // "sold its factory" is finite, "sold by its owner" is not.
    const object = OBJECT.test(tokens[i + 1]?.form ?? '');
    if (also && !subject && (!object || afterAuxiliary(tokens, i))) return null;
    return finite.every((r) => r.tense === 'past')
      ? group('past', 'indicative', i, i, tokens, 'en', null)
      : null;
  }
  return subject ? group('present', 'indicative', i, i, tokens, 'en', null) : null;
}

const FRENCH_SUBJECT =
  /^(?:je|j'|tu|il|elle|on|nous|vous|ils|elles|ne|n'|qui|y|en|me|m'|te|t'|se|s'|le|la|les|l'|lui|leur|ce|cela|ça)$/u;

function frenchAt(tokens: readonly Token[], i: number): VerbGroup | null {
  const token = tokens[i]!;
  if (token.kind !== 'word') return null;
  if (
    /^(?:les?|la|l'|un|une|des|du|de|d'|ce|cet|cette|ces|mon|ma|mes|son|sa|ses|au|aux|à|en|par|pour|sur|notre|nos|leurs?)$/u.test(
      tokens[i - 1]?.form ?? '',
    )
  ) {
    const clitic =
      /^(?:les?|la|l'|en|leur)$/u.test(tokens[i - 1]!.form) &&
      /^(?:je|j'|tu|il|elle|on|nous|vous|ils|elles|ne|n'|qui|y|me|m'|te|t'|se|s')$/u.test(
        tokens[i - 2]?.form ?? '',
      );
    if (!clitic) return null;
  }
  const finite = verbReadings(token.form, 'fr').filter(
    (r) => r.mood !== 'infinitive' && r.mood !== 'participle' && r.mood !== 'imperative',
  );
  if (finite.length === 0) return null;
  // "une déclaration mise à jour": without a subject pronoun such a form is a participle.
  const participial = readings(token.form, 'fr', 'participle', 'past').length > 0;
  if (participial && !FRENCH_SUBJECT.test(tokens[i - 1]?.form ?? '')) return null;
  const reading = finite.find((r) => r.mood === 'indicative') ?? finite[0]!;
  const auxiliary = finite.some((r) => r.lemma === 'avoir' || r.lemma === 'être');
  const next = skip(tokens, i + 1, 'fr');
  const participle =
    auxiliary &&
    tokens[next] !== undefined &&
    readings(tokens[next].form, 'fr', 'participle', 'past').length > 0;
  const passive =
    participle && finite.some((r) => r.lemma === 'être') && !movesWithEtre(tokens, i, next);
  const compound = participle && !passive;
  const mood =
    reading.mood === 'conditional'
      ? 'conditional'
      : reading.mood === 'subjunctive'
        ? 'subjunctive'
        : 'indicative';
  const homograph =
    finite.some((r) => r.mood === 'indicative' && r.tense === 'past') &&
    finite.some((r) => r.mood === 'indicative' && r.tense === 'present');
  return group(
    homograph && !compound ? 'present' : timeOf(reading, compound),
    mood,
    i,
    participle ? next : i,
    tokens,
    'fr',
    null,
    homograph && !compound,
  );
}

function timeOf(reading: VerbReading, compound: boolean): Time {
  if (reading.mood === 'conditional') return 'conditional';
  if (reading.mood === 'subjunctive') return 'open';
  if (compound) return reading.tense === 'future' ? 'open' : 'past';
  if (reading.tense === 'imperfect' || reading.tense === 'past') return 'past';
  return reading.tense === 'future' ? 'future' : 'present';
}

/** Source: the verbs that take "être" in compound tenses; and all pronominal verbs. */
const ETRE_VERBS = new Set(
  'aller venir arriver partir entrer sortir monter descendre naître mourir rester tomber retourner passer devenir revenir parvenir intervenir survenir rentrer décéder repartir ressortir apparaître'.split(
    ' ',
  ),
);

function movesWithEtre(tokens: readonly Token[], auxiliary: number, main: number): boolean {
  if (/^(?:se|s'|me|m'|te|t')$/u.test(tokens[auxiliary - 1]?.form ?? '')) return true;
  return readings(tokens[main]!.form, 'fr', 'participle').some((r) => ETRE_VERBS.has(r.lemma));
}

function readings(
  form: string,
  language: Language,
  mood: VerbReading['mood'],
  tense?: VerbReading['tense'],
): VerbReading[] {
  return verbReadings(form, language).filter(
    (r) => r.mood === mood && (!tense || r.tense === tense),
  );
}

/** The index of the next word that is no adverb or pronoun, at most five on. */
function skip(tokens: readonly Token[], from: number, language: Language): number {
  let i = from;
  while (i < tokens.length && i < from + 5 && BETWEEN[language].test(tokens[i]!.form)) i++;
  return i;
}

function group(
  time: Time,
  mood: VerbGroup['mood'],
  first: number,
  main: number,
  tokens: readonly Token[],
  language: Language,
  modal: string | null,
  homograph = false,
): VerbGroup {
  const lemmas = [...new Set(verbReadings(tokens[main]!.form, language).map((r) => r.lemma))];
  return { time, mood, first, main, lemmas, homograph, modal };
}
