import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import type { Token } from '../../text/token.ts';
import { BE_FORMS } from '../tables/closedWords.ts';
import {
  AIMS_EN,
  BEFORE_ING,
  BEFORE_PREPOSITION_ING,
  BEFORE_SOMEBODY_TO,
  BEFORE_SUBJUNCTIVE,
  BEFORE_TO,
  BEFORE_UNREAL_PAST,
  BELIEVED,
  BE_PAST_EN,
  BE_PRESENT_EN,
  LITTLE_EN,
  NEARLY,
  NO_SUBJECT_EN,
  PERFORMATIVES,
  PLAN_NOUN_LEADS,
  SPEAKERS,
} from '../tables/factuality.ts';
import { hasReading } from '../verbs/readings.ts';
import {
  event,
  isGerund,
  participleFrom,
  standingOf,
  verbFrom,
  within,
  type Construction,
  type Found,
} from './construction.ts';

/** What somebody says of their own wishes is often no more than a way to say it: "I want to come back to". */
function toInfinitive(tokens: readonly Token[], lead: number, bases: readonly string[]): Found {
  const standing = standingOf(BEFORE_TO, bases);
  if (!standing || tokens[lead + 1]?.form !== 'to' || isPlanNoun(tokens, lead)) return null;
  const verb = verbFrom(tokens, lead + 2);
  const spoken =
    standing === 'wish' &&
    ((verb !== undefined && PERFORMATIVES.has(tokens[verb]!.form)) ||
      tokens.slice(Math.max(0, lead - 3), lead).some(({ form }) => SPEAKERS.has(form)));
  return spoken ? null : event(verb, standing);
}

/** "Made plans to build": French turns the noun and its verb freely. */
function isPlanNoun(tokens: readonly Token[], lead: number): boolean {
  return (
    PLAN_NOUN_LEADS.has(tokens[lead - 1]?.form ?? '') &&
    !hasReading(tokens[lead]!.form, 'en', 'participle', 'past')
  );
}

/** "Is thought to have sold", "is thought to represent". */
function believedTo(tokens: readonly Token[], lead: number): Found {
  if (!BELIEVED.has(tokens[lead]!.form) || tokens[lead + 1]?.form !== 'to') return null;
  if (!tokens.slice(Math.max(0, lead - 2), lead).some(({ form }) => BE_FORMS.has(form)))
    return null;
  return event(verbFrom(tokens, lead + 2), 'belief');
}

/** "Did little to dispel". */
function littleTo(tokens: readonly Token[], lead: number): Found {
  const did = lemmas(tokens[lead - 1]?.form ?? '', 'en').includes('do');
  if (!LITTLE_EN.has(tokens[lead]!.form) || !did || tokens[lead + 1]?.form !== 'to') return null;
  return event(verbFrom(tokens, lead + 2), 'denied');
}

/** "Was to have led". */
function wasToHave(tokens: readonly Token[], lead: number): Found {
  const [was, to, have] = tokens.slice(lead, lead + 3);
  const met = BE_PAST_EN.has(was!.form) && to?.form === 'to' && have?.form === 'have';
  return met ? event(participleFrom(tokens, lead + 3), 'plan') : null;
}

/** "The leaders are to meet", "the captain is to be questioned"; "the aim is to meet" is another thing. */
function isTo(tokens: readonly Token[], lead: number): Found {
  const [be, to] = tokens.slice(lead, lead + 2);
  const before = tokens[lead - 1];
  if (!BE_PRESENT_EN.has(be!.form) || to?.form !== 'to' || !before) return null;
  if (AIMS_EN.has(before.form) || NO_SUBJECT_EN.has(before.form)) return null;
  const verb = tokens[lead + 2];
  if (!verb || !hasReading(verb.form, 'en', 'infinitive')) return null;
  const passive = verb.form === 'be' ? participleFrom(tokens, lead + 3) : undefined;
  if (BE_FORMS.has(verb.form) && passive === undefined) return null;
  return event(passive ?? verbFrom(tokens, lead + 2), 'plan');
}

/** "Wish we had acted". */
function unrealPast(tokens: readonly Token[], lead: number, bases: readonly string[]): Found {
  if (!bases.some((base) => BEFORE_UNREAL_PAST.has(base))) return null;
  const had = within(tokens, lead, ({ form }) => form === 'had' || form === "'d");
  return had === null ? null : event(participleFrom(tokens, had + 1), 'denied');
}

function gerund(tokens: readonly Token[], lead: number, bases: readonly string[]): Found {
  const standing = standingOf(BEFORE_ING, bases);
  return standing && isGerund(tokens[lead + 1]) ? { verb: lead + 1, standing } : null;
}

/** "Accused of stealing", "accused the clerk of stealing". */
function prepositionGerund(
  tokens: readonly Token[],
  lead: number,
  bases: readonly string[],
): Found {
  const found = bases.map((one) => BEFORE_PREPOSITION_ING.get(one)).find((one) => one);
  if (!found) return null;
  const { prepositions, standing } = found;
  const at = within(
    tokens,
    lead,
    ({ form }, i) => prepositions.has(form) && isGerund(tokens[i + 1]),
  );
  if (at === null) return null;
  const perfect = tokens[at + 1]!.form === 'having' || tokens[at + 1]!.form === 'being';
  return event(perfect ? participleFrom(tokens, at + 2) : at + 1, standing);
}

/** "Asked the court to suspend". */
function somebodyTo(tokens: readonly Token[], lead: number, bases: readonly string[]): Found {
  const standing = standingOf(BEFORE_SOMEBODY_TO, bases);
  if (!standing || hasReading(tokens[lead]!.form, 'en', 'infinitive')) return null;
  const to = within(tokens, lead, ({ form }) => form === 'to');
  return to === null || to === lead + 1 ? null : event(verbFrom(tokens, to + 1), standing);
}

/** "Demanded that the dam be opened". */
function subjunctive(tokens: readonly Token[], lead: number, bases: readonly string[]): Found {
  if (tokens[lead + 1]?.form !== 'that' || !bases.some((one) => BEFORE_SUBJUNCTIVE.has(one)))
    return null;
  const be = within(tokens, lead + 1, ({ form }) => form === 'be');
  return be === null ? null : event(participleFrom(tokens, be + 1), 'request');
}

/** "Almost sank". */
function nearly(tokens: readonly Token[], lead: number): Found {
  if (!NEARLY.has(tokens[lead]!.form)) return null;
  const past = hasReading(tokens[lead + 1]?.form ?? '', 'en', 'indicative', 'past');
  return past && !BE_FORMS.has(tokens[lead + 1]!.form)
    ? { verb: lead + 1, standing: 'near' }
    : null;
}

/** The constructions with a verb, the closest first. */
export const VERB_CONSTRUCTIONS: readonly Construction[] = [
  toInfinitive,
  believedTo,
  wasToHave,
  isTo,
  littleTo,
  unrealPast,
  gerund,
  prepositionGerund,
  somebodyTo,
  subjunctive,
  nearly,
];
