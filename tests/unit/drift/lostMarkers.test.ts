import { describe, expect, it } from 'vitest';
import { driftOf } from '../../support/drift.ts';

const severe = (en: string, fr: string): string[] =>
  driftOf(en, fr)
    .filter(({ severity }) => severity === 'major' || severity === 'critical')
    .map(({ name }) => name);

describe('words that hold back, with no trace of them in the French', () => {
  it.each([
    [
      'hedges.lost',
      'She said the bakery had reportedly sold two of its shops.',
      'Selon elle, la boulangerie a vendu deux de ses magasins.',
    ],
    [
      'hedges.lost',
      'The drought was partly to blame for the poor harvest.',
      'La sécheresse est responsable de la mauvaise récolte.',
    ],
    ['hedges.lost', 'The bridge is sometimes closed in winter.', 'Le pont est fermé en hiver.'],
    [
      'hedges.lost',
      'The ferry has been temporarily withdrawn from the route.',
      'Le ferry a été retiré de la ligne.',
    ],
    [
      'hedges.lost',
      'The mayor had been told that the roof was safe.',
      'Le maire assure que le toit est sûr.',
    ],
    [
      'hedges.lost',
      'The town sold some of its forests last year.',
      'La ville a vendu ses forêts l’an dernier.',
    ],
    [
      'factuality.denied',
      'Most of the divers had failed to find any such wreck.',
      'La plupart des plongeurs avaient repéré cette épave.',
    ],
    [
      'modality.asserted',
      'The clerk may have misplaced two of the files.',
      'Le greffier a égaré deux des dossiers.',
    ],
    [
      'modality.asserted',
      'Two guests may have been staying with friends.',
      'Deux convives logeaient chez des amis.',
    ],
    [
      'factuality.planned',
      'The witness is to be heard by the judge on Monday.',
      'Le témoin a été entendu par le juge lundi.',
    ],
    [
      'timing.phase',
      'The leaflet no longer mentions the price.',
      'La brochure ne mentionne toujours pas le prix.',
    ],
    [
      'timing.phase',
      'The survey should be finished by the end of May.',
      'Le relevé devrait s’achever à partir de la fin mai.',
    ],
    [
      'opposites.swapped',
      'The brewer ruled out selling the plant.',
      'Le brasseur n’a pas exclu de vendre l’usine.',
    ],
    [
      'opposites.swapped',
      'They had not asked the crew to leave the ship.',
      'Ils avaient demandé à l’équipage de ne pas quitter le navire.',
    ],
    [
      'numbers.inverse',
      'The harbour authority puts the cost at barely half that.',
      'L’autorité du port avance un coût deux fois plus élevé.',
    ],
    [
      'agent.swapped',
      'The leak was found when a plumber alerted Corvex.',
      'La fuite a été découverte quand Corvex a alerté un plombier.',
    ],
    [
      'attribution.speaker',
      'A source in the ministry said a deal was near.',
      'Un accord était proche, a-t-il ajouté.',
    ],
    [
      'bounds.lost',
      'At least three divers have left the club.',
      'Trois plongeurs ont quitté le club.',
    ],
  ])('%s: %s', (name, en, fr) => {
    expect(severe(en, fr)).toContain(name);
  });

  it.each([
    [
      'The bakery reportedly owes two million euros to its suppliers.',
      'La boulangerie devrait deux millions d’euros à ses fournisseurs.',
    ],
    [
      'The drought was partly to blame for the poor harvest.',
      'La sécheresse n’est pas étrangère à la mauvaise récolte.',
    ],
    ['The bridge is sometimes closed in winter.', 'Il arrive que le pont soit fermé en hiver.'],
    ['Divers failed to find the anchor.', 'Les plongeurs ont cherché l’ancre en vain.'],
    [
      'The clerk may have misplaced two of the files.',
      'Deux des dossiers ont peut-être été égarés par le greffier.',
    ],
    [
      'The clerk may have misplaced the files, but nobody noticed.',
      'Le greffier a certes égaré les dossiers, mais nul ne l’a vu.',
    ],
    [
      'The firm employs 900 people, a third of them in Brest.',
      'L’entreprise emploie 900 personnes, dont 300 à Brest.',
    ],
    [
      'The park had 37 keepers, six more than the zoo.',
      'Le parc comptait 37 gardiens, contre 31 pour le zoo.',
    ],
    [
      'There were half as many fires as in 2020.',
      'Il y a eu deux fois moins d’incendies qu’en 2020.',
    ],
    [
      'A judge who was not involved in the case praised the ruling.',
      'Un juge étranger à l’affaire a salué la décision.',
    ],
  ])('passes what says so otherwise: %s', (en, fr) => {
    expect(severe(en, fr)).toEqual([]);
  });
});
