import { describe, expect, it } from 'vitest';
import { lemmas } from '../../../../shared/lexicon/morphology/lemmas.ts';

describe('lemmas', () => {
  it.each([
    ['nationaux', 'national'],
    ['directrice', 'directeur'],
    ['européennes', 'européen'],
    ['sportive', 'sportif'],
    ['dernières', 'dernier'],
    ['publique', 'public'],
    ['armes', 'arme'],
    ['yeux', 'œil'],
    ['seraient', 'être'],
  ])('finds the base of the French %s', (form, base) => {
    expect(lemmas(form, 'fr')).toContain(base);
  });

  it.each([
    ['companies', 'company'],
    ['women', 'woman'],
    ['churches', 'church'],
    ['wolves', 'wolf'],
    ['heavier', 'heavy'],
    ['took', 'take'],
  ])('finds the base of the English %s', (form, base) => {
    expect(lemmas(form, 'en')).toContain(base);
  });

  it('keeps the form itself first', () => {
    expect(lemmas('news', 'en')[0]).toBe('news');
  });
});
