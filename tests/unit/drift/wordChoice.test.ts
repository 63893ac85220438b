import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDrift } from '../../../shared/drift/findDrift.ts';
import { attestationOf, usualRenderings } from '../../../shared/drift/wordChoice/attested.ts';
import { nearness } from '../../../shared/drift/nearness.ts';
import { openLexicon } from '../../../shared/lexicon/openLexicon.ts';
import { driftInput, driftOf, namesOf } from '../../support/drift.ts';

const lexicon = openLexicon(
  readFileSync(new URL('../../../shared/lexicon/data/lexicon.bin', import.meta.url)),
);

describe('word choice', () => {
  it.each([
    [
      'The hospital will receive three million euros from the region next year.',
      "La prison recevra trois millions d'euros de la région l'an prochain.",
      'hospital',
      'prison',
    ],
    [
      'The law bans the sale of alcohol near schools and stadiums.',
      'La loi interdit la vente de tabac près des écoles et des stades.',
      'alcohol',
      'tabac',
    ],
    [
      'Farmers say the drought has ruined the harvest of olives in the south.',
      "Les agriculteurs disent que l'inondation a ruiné la récolte d'olives dans le sud.",
      'drought',
      'inondation',
    ],
    [
      '"We will build a bridge across the river," the mayor told residents.',
      '« Nous construirons un tunnel sous le fleuve », a déclaré la maire aux habitants.',
      'bridge',
      'tunnel',
    ],
  ])('finds a word that took the place of another: %s | %s', (en, fr, own, other) => {
    expect(driftOf(en, fr)).toEqual([
      expect.objectContaining({
        name: 'wordChoice.replaced',
        severity: 'major',
        en: own,
        fr: other,
      }),
    ]);
  });

  it('takes a particle after a noun for no part of it', () => {
    expect(
      namesOf(
        'wordChoice',
        'The owners want the hospital up and running by May.',
        'Les propriétaires veulent que la prison fonctionne en mai.',
      ),
    ).toEqual(['wordChoice.replaced']);
  });

  it('is surer where the article has the French word in its own sense', () => {
    const doubtful = [
      'She wants to visit the old hospital.',
      "Elle veut visiter l'ancienne prison.",
    ] as const;
    const elsewhere = ['He died in prison.', 'Il est mort en prison.'] as const;
    const severities = (...pairs: (readonly [string, string])[]): string[] =>
      findDrift(driftInput(pairs))
        .filter(({ check }) => check === 'wordChoice')
        .map(({ severity }) => severity);
    expect(severities(doubtful)).toEqual(['minor']);
    expect(severities(doubtful, elsewhere)).toEqual(['major']);
  });

  it.each([
    // Synonyms, kinds and derivations.
    ['The ship left the port of Brest at dawn.', 'Le navire a quitté le port de Brest à l’aube.'],
    ['The farmers blocked the road for two days.', 'Les paysans ont bloqué la route deux jours.'],
    ['The struggle against poverty goes on.', 'Le combat contre la pauvreté continue.'],
    // What both mean is in neither word alone.
    [
      'Voters must factor in the cost of water.',
      "Les électeurs doivent tenir compte du coût de l'eau.",
    ],
    // The sentence is built otherwise.
    ['The court made peace between the heirs.', 'Le tribunal a réconcilié les héritiers.'],
    ['Nobody was hurt when the roof fell.', "L'effondrement du toit n'a fait aucune victime."],
    ['We rang and nobody came to the door.', "Nous avons sonné et personne n'est venu ouvrir."],
    // A negation on one side.
    ['The witnesses differ about the hour.', "Les témoins ne s'accordent pas sur l'heure."],
    // Names.
    ['The boat was called Fortune.', "Le bateau s'appelait Espoir."],
  ])('keeps quiet: %s | %s', (en, fr) => {
    expect(namesOf('wordChoice', en, fr)).toEqual([]);
  });
});

describe('nearness', () => {
  it.each([
    ['harvest', 'récolte'],
    ['appeal', 'recours'],
    ['remarks', 'discours'],
  ])('knows %s and %s as near', (en, fr) => {
    expect(nearness(lexicon, en, fr)).toBeGreaterThan(0.1);
  });

  it.each([
    ['hospital', 'prison'],
    ['teacher', 'élève'],
    ['harvest', 'pêche'],
    ['no-such-word', 'prison'],
    ['hospital', 'no-such-word'],
  ])('knows %s and %s as strangers', (en, fr) => {
    expect(nearness(lexicon, en, fr)).toBeLessThan(0.03);
  });
});

describe('attestation', () => {
  it('tells words of many senses from words of one', () => {
    const of = (form: string): number => attestationOf(lexicon, 'en', form).perplexity;
    expect(of('drought')).toBeLessThan(3);
    expect(of('get')).toBeGreaterThan(30);
  });

  it('knows nothing of a word that is not there', () => {
    expect(attestationOf(lexicon, 'en', 'no-such-word').known).toBe(0);
    expect(usualRenderings(lexicon, 'en', 'no-such-word')).toEqual([]);
  });

  it('names the usual renderings, those of base forms too', () => {
    expect(usualRenderings(lexicon, 'en', 'drought')).toContain('sécheresse');
  });
});
