import { describe, expect, it } from 'vitest';
import { driftOf } from '../../support/drift.ts';

const severities = (en: string, fr: string): string[] =>
  driftOf(en, fr).flatMap(({ name, severity }) => (name.startsWith('negation.') ? [severity] : []));

describe('a negation that other words may say', () => {
  it.each([
    ['The town had no choice but to close the school.', 'La ville a été contrainte de fermer.'],
    ['Flights were not affected by the strike.', 'Les vols circulaient normalement.'],
  ])('is minor at most: %s | %s', (en, fr) => {
    expect(severities(en, fr).filter((severity) => severity !== 'minor')).toEqual([]);
  });

  it.each([
    ['The town did not close the school.', 'La ville a fermé l’école.'],
    ['Flights were not cancelled on Monday.', 'Les vols ont été annulés lundi.'],
  ])('is major where what it denies stands there: %s | %s', (en, fr) => {
    expect(severities(en, fr)).toEqual(['major']);
  });
});
