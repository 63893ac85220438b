import { describe, expect, it } from 'vitest';
import {
  conjugate,
  knownVerbs,
  verbReadings,
} from '../../../../shared/lexicon/morphology/verbReadings.ts';
import type { Language } from '../../../../shared/text/language.ts';

function read(form: string, language: Language): string[] {
  return verbReadings(form, language).map(({ lemma, mood, tense }) => `${lemma} ${mood} ${tense}`);
}

describe('conjugate and verbReadings', () => {
  it.each(['en', 'fr'] as const)('reads back every form that it makes (%s)', (language) => {
    const lost: string[] = [];
    for (const lemma of knownVerbs(language).filter((_, i) => i % 7 === 0)) {
      for (const { form, mood, tense, person } of conjugate(lemma, language)) {
        const found = verbReadings(form, language).some(
          (reading) =>
            reading.lemma === lemma &&
            reading.mood === mood &&
            reading.tense === tense &&
            reading.person === person,
        );
        if (!found) lost.push(`${lemma}: ${form}`);
      }
    }
    expect(lost).toEqual([]);
  });

  it.each([
    ['mangeons', 'manger indicative present'],
    ['plaçait', 'placer indicative imperfect'],
    ['emploierait', 'employer conditional present'],
    ['enverra', 'envoyer indicative future'],
    ['achète', 'acheter indicative present'],
    ['jetteront', 'jeter indicative future'],
    ['appellerait', 'appeler conditional present'],
    ['cédera', 'céder indicative future'],
    ['finissent', 'finir indicative present'],
    ['rompt', 'rompre indicative present'],
    ['aurait', 'avoir conditional present'],
    ['seront', 'être indicative future'],
    ['puisse', 'pouvoir subjunctive present'],
    ['fût', 'être subjunctive imperfect'],
    ['dues', 'devoir participle past'],
    ['naquit', 'naître indicative past'],
    ['acquièrent', 'acquérir indicative present'],
    ['prescrivait', 'prescrire indicative imperfect'],
    ['convaincra', 'convaincre indicative future'],
  ])('reads the French %s', (form, reading) => {
    expect(read(form, 'fr')).toContain(reading);
  });

  it.each([
    ['was', 'be indicative past'],
    ['misspoke', 'misspeak indicative past'],
    ['travelled', 'travel participle past'],
    ['traveled', 'travel participle past'],
    ['dying', 'die participle present'],
    ['panicking', 'panic participle present'],
    ['stopped', 'stop indicative past'],
    ['denies', 'deny indicative present'],
    ['agreed', 'agree participle past'],
  ])('reads the English %s', (form, reading) => {
    expect(read(form, 'en')).toContain(reading);
  });

  it('keeps both verbs of a form that two share', () => {
    expect(new Set(verbReadings('suis', 'fr').map(({ lemma }) => lemma))).toEqual(
      new Set(['être', 'suivre']),
    );
  });

  it('reads unknown verbs only where the ending leaves no doubt', () => {
    expect(read('recontractualiseraient', 'fr')).toContain('recontractualiser conditional present');
    expect(read('weaponized', 'en')).toContain('weaponize participle past');
    expect(read('millions', 'fr')).toEqual([]);
    expect(read('hier', 'fr')).toEqual([]);
    expect(read('string', 'en')).toEqual([]);
  });

  it('gives impersonal verbs the third person only', () => {
    expect(new Set(conjugate('falloir', 'fr').map(({ person }) => person))).toEqual(
      new Set([3, null]),
    );
  });
});
