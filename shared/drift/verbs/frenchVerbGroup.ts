import { verbReadings } from '../../lexicon/morphology/verbReadings.ts';
import type { VerbReading } from '../../lexicon/morphology/verbForm.ts';
import type { Token } from '../../text/token.ts';
import {
  BEFORE_FRENCH_CLITIC,
  ETRE_VERBS,
  FRENCH_CLITICS_LIKE_ARTICLES,
  FRENCH_NOUN_LEADS,
  FRENCH_REFLEXIVES,
  FRENCH_VERB_LEADS,
} from '../tables/verbGroups.ts';
import type { Time } from './time.ts';
import { group, participleAfter, type VerbGroup } from './verbGroup.ts';
import { hasReading, readings } from './readings.ts';

/** The verb group that begins at `i`; null where none does. */
export function frenchVerbGroup(tokens: readonly Token[], i: number): VerbGroup | null {
  const token = tokens[i]!;
  if (token.kind !== 'word') return null;
  if (FRENCH_NOUN_LEADS.has(tokens[i - 1]?.form ?? '')) {
    const clitic =
      FRENCH_CLITICS_LIKE_ARTICLES.has(tokens[i - 1]!.form) &&
      BEFORE_FRENCH_CLITIC.has(tokens[i - 2]?.form ?? '');
    // "La taxe les a ruinés": no noun is "a".
    if (!clitic && !isAuxiliary(tokens, i)) return null;
  }
  const finite = verbReadings(token.form, 'fr').filter(
    (r) => r.mood !== 'infinitive' && r.mood !== 'participle' && r.mood !== 'imperative',
  );
  if (finite.length === 0) return null;
  // "une déclaration mise à jour": without a subject pronoun such a form is a participle.
  const participial = hasReading(token.form, 'fr', 'participle', 'past');
  if (participial && !FRENCH_VERB_LEADS.has(tokens[i - 1]?.form ?? '')) return null;
  const reading = finite.find((r) => r.mood === 'indicative') ?? finite[0]!;
  const auxiliary = finite.some((r) => r.lemma === 'avoir' || r.lemma === 'être');
  const participle = auxiliary ? participleAfter(tokens, i, 'fr') : null;
  const passive =
    participle !== null &&
    finite.some((r) => r.lemma === 'être') &&
    !movesWithEtre(tokens, i, participle);
  const compound = participle !== null && !passive;
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
    participle ?? i,
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

function movesWithEtre(tokens: readonly Token[], auxiliary: number, main: number): boolean {
  if (FRENCH_REFLEXIVES.has(tokens[auxiliary - 1]?.form ?? '')) return true;
  return readings(tokens[main]!.form, 'fr', 'participle').some((r) => ETRE_VERBS.has(r.lemma));
}

/** Whether an "avoir" with a participle stands at `i`, after a clitic that looks like an article. */
function isAuxiliary(tokens: readonly Token[], i: number): boolean {
  return (
    FRENCH_CLITICS_LIKE_ARTICLES.has(tokens[i - 1]?.form ?? '') &&
    verbReadings(tokens[i]!.form, 'fr').some(({ lemma }) => lemma === 'avoir') &&
    participleAfter(tokens, i, 'fr') !== null
  );
}
