import { verbReadings } from '../../lexicon/morphology/verbReadings.ts';
import type { VerbReading } from '../../lexicon/morphology/verbForm.ts';
import type { Token } from '../../text/token.ts';
import {
  AUXILIARIES,
  CONTRACTED,
  ENGLISH_NOUN_LEADS,
  ENGLISH_OBJECT_LEADS,
  ENGLISH_SUBJECTS,
  FINITE_ALL_THE_SAME,
  MODALS,
  PLURAL_SUBJECTS,
  SINGULAR_SUBJECTS,
} from '../tables/verbGroups.ts';
import type { Time } from './time.ts';
import { group, participleAfter, skip, type VerbGroup } from './verbGroup.ts';
import { hasReading, readings } from './readings.ts';

/** The verb group that begins at `i`; null where none does. */
export function englishVerbGroup(tokens: readonly Token[], i: number): VerbGroup | null {
  const token = tokens[i]!;
  if (token.kind !== 'word') return null;
  const modal = MODALS[token.form];
  if (modal) return modalGroup(tokens, i, modal);
  const all = verbReadings(CONTRACTED.get(token.form) ?? token.form, 'en');
  const finite = all.filter((r) => r.mood === 'indicative');
  if (finite.length === 0 || ENGLISH_NOUN_LEADS.has(tokens[i - 1]?.form ?? '')) {
    if (!finite.length || !FINITE_ALL_THE_SAME.has(tokens[i - 1]?.form ?? '')) return null;
  }
  const auxiliary = finite.find((r) => r.lemma === 'be' || r.lemma === 'have' || r.lemma === 'do');
  if (auxiliary) {
    const main = governed(tokens, i, auxiliary.lemma);
    const perfect = auxiliary.lemma === 'have' && main !== null;
    const time: Time = auxiliary.tense === 'past' ? 'past' : perfect ? 'open' : 'present';
    return group(time, 'indicative', i, main ?? i, tokens, 'en', null);
  }
  // A plain form after a subject, or an unmistakable past or third person.
  const past = finite.some((r) => r.tense === 'past');
  const lead = tokens[i - 1]?.form ?? '';
  const subject = ENGLISH_SUBJECTS.has(lead);
  if (past) {
    const also = all.some((r) => r.mood === 'participle');
    // "sold its factory" is finite, "sold by its owner" is not.
    const object = ENGLISH_OBJECT_LEADS.has(tokens[i + 1]?.form ?? '');
    if (also && !subject && (!object || afterAuxiliary(tokens, i))) return null;
    return finite.every((r) => r.tense === 'past')
      ? group('past', 'indicative', i, i, tokens, 'en', null)
      : null;
  }
  return subject && agrees(lead, finite)
    ? group('present', 'indicative', i, i, tokens, 'en', null)
    : null;
}

/** "This works" has a verb, "this line" has none. */
function agrees(subject: string, finite: readonly VerbReading[]): boolean {
  const third = finite.some((r) => r.person === 3);
  if (SINGULAR_SUBJECTS.has(subject)) return third;
  return !PLURAL_SUBJECTS.has(subject) || finite.some((r) => r.person === null);
}

/** The verb form that "do", "be" or "have" at `i` makes a group with; null where it stands alone. */
function governed(tokens: readonly Token[], i: number, auxiliary: string): number | null {
  if (auxiliary === 'do') {
    const next = skip(tokens, i + 1, 'en');
    return tokens[next] && hasReading(tokens[next].form, 'en', 'infinitive') ? next : null;
  }
  const past = participleAfter(tokens, i, 'en');
  if (past !== null) return past;
  const next = skip(tokens, i + 1, 'en');
  return tokens[next] && hasReading(tokens[next].form, 'en', 'participle') ? next : null;
}

/** A modal with its verb: "will be sold", "may have said". */
function modalGroup(tokens: readonly Token[], i: number, modal: Time): VerbGroup | null {
  const main = skip(tokens, i + 1, 'en');
  const verb = tokens[main] ? readings(tokens[main].form, 'en', 'infinitive') : [];
  if (verb.length === 0) return null;
  const perfect = verb.some((r) => r.lemma === 'have');
  const governs = perfect || verb.some((r) => r.lemma === 'be');
  const participle = governs ? governed(tokens, main, perfect ? 'have' : 'be') : null;
  const time = perfect && participle !== null ? 'open' : modal;
  return group(time, 'indicative', i, participle ?? main, tokens, 'en', tokens[i]!.form);
}

function afterAuxiliary(tokens: readonly Token[], i: number): boolean {
  return tokens
    .slice(Math.max(0, i - 4), i)
    .some(({ form }) => verbReadings(form, 'en').some(({ lemma }) => AUXILIARIES.has(lemma)));
}
