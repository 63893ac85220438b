import { verbReadings } from '../../lexicon/morphology/verbReadings.ts';
import type { Token } from '../../text/token.ts';
import { insideMarks, wordsOf, type BeadContext } from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { frenchVerbFor } from '../clause.ts';
import { ENGLISH_TIME_AUXILIARIES, FRENCH_AUXILIARIES, PERFECT_INTERIOR } from '../tables/tense.ts';

type Time = 'past' | 'present' | 'future';

/** Inside somebody's marked words, a verb whose time changed: "was" by "est". */
export const tense: BeadCheck = {
  id: 'tense',
  category: 'accuracy/mistranslation',
  severity: 'major',
  docs: 'tense',
  specificity: 6,
  find: (bead) =>
    bead.en.tokens.flatMap((token, index) => {
      if (!insideMarks(bead.en, token)) return [];
      const time = englishTime(bead.en.tokens, index);
      return time === null ? [] : compare(bead, index, time);
    }),
};

function compare(bead: BeadContext, index: number, time: Time): Drift[] {
  const across = frenchVerbFor(bead, index);
  if (across === null) return [];
  const token = bead.fr.tokens[across]!;
  const french = insideMarks(bead.fr, token) ? frenchTime(bead.fr.tokens, across) : null;
  if (french === null || french === time) return [];
  const en = { start: bead.en.tokens[index]!.start, end: bead.en.tokens[index]!.end };
  const fr = { start: token.start, end: token.end };
  return [
    {
      kind: `${time}-${french}`,
      en,
      fr,
      confidence: 0.75,
      values: { en: wordsOf(bead.en, en), fr: wordsOf(bead.fr, fr) },
      evidence: [{ type: 'words', en, fr, probability: 0.75 }],
    },
  ];
}

/** The time of an English verb that leaves no doubt: a copula, an auxiliary, a form that is past only. */
function englishTime(tokens: readonly Token[], index: number): Time | null {
  const { form } = tokens[index]!;
  const next = tokens[index + 1]?.form;
  const known = ENGLISH_TIME_AUXILIARIES.get(form);
  // "was to leave", "is to leave": an arrangement, whose time French puts elsewhere.
  if (known !== undefined) return next === 'to' ? null : known;
  const readings = verbReadings(form, 'en');
  const pastOnly =
    readings.length > 0 &&
    readings.every(({ mood, tense: t }) => mood === 'indicative' && t === 'past');
  return pastOnly ? 'past' : null;
}

/** The time of a French verb group; null for moods that have none of their own. */
function frenchTime(tokens: readonly Token[], index: number): Time | null {
  const readings = verbReadings(tokens[index]!.form, 'fr').filter(
    ({ mood }) => mood === 'indicative' || mood === 'conditional' || mood === 'subjunctive',
  );
  if (readings.some(({ mood }) => mood !== 'indicative')) return null;
  const tenses = new Set(readings.map((reading) => reading.tense));
  if (tenses.has('future')) return tenses.size === 1 ? 'future' : null;
  if (!tenses.has('present')) return 'past';
  if (
    readings.some(({ lemma }) => FRENCH_AUXILIARIES.has(lemma)) &&
    participleFollows(tokens, index)
  ) {
    return null;
  }
  return 'present';
}

/** Perfects and passives ("a dit", "est fait") leave the time open to this check. */
function participleFollows(tokens: readonly Token[], index: number): boolean {
  for (let i = index + 1; i < Math.min(tokens.length, index + 5); i++) {
    const { form } = tokens[i]!;
    if (
      verbReadings(form, 'fr').some(({ mood, tense: t }) => mood === 'participle' && t === 'past')
    )
      return true;
    if (!PERFECT_INTERIOR.has(form)) return false;
  }
  return false;
}
