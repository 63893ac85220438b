import { describe, expect, it } from 'vitest';
import { driftOf, namesOf } from '../../support/drift.ts';

describe('hedges', () => {
  it.each([
    ['The smoke probably came from the mill.', 'La fumée venait sans doute du moulin.'],
    ['The smoke probably came from the mill.', 'La fumée devait venir du moulin.'],
    ['The smoke perhaps came from the mill.', 'La fumée serait venue du moulin.'],
    ['The town is not likely to pay.', 'La ville ne paiera pas.'],
    ['The smoke came from the mill.', 'La fumée venait du moulin.'],
  ])('keeps quiet: %s | %s', (en, fr) => {
    expect(namesOf('hedges', en, fr)).toEqual([]);
  });

  it.each([
    ['The smoke probably came from the mill.', 'La fumée venait du moulin.', 'probably'],
    ['The council is likely to refuse.', 'Le conseil refuse.', 'likely to'],
  ])('finds: %s | %s', (en, fr, words) => {
    const found = driftOf(en, fr).filter(({ name }) => name === 'hedges.lost');
    expect(found.map(({ en, severity }) => [en, severity])).toEqual([[words, 'major']]);
  });
});
