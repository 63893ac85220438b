import { describe, expect, it } from 'vitest';
import { driftOf, namesOf } from '../../support/drift.ts';

const severe = (en: string, fr: string): string[] =>
  driftOf(en, fr).flatMap(({ name, severity }) => (severity === 'major' ? [name] : []));

describe('how far a statement reaches', () => {
  it.each([
    ['Not all members agreed.', "Aucun membre n'était d'accord.", 'quantifiers.partial'],
    ['Not everyone supports the plan.', 'Personne ne soutient le projet.', 'quantifiers.partial'],
    [
      'The river had been polluted for decades.',
      'La rivière était polluée depuis une décennie.',
      'quantifiers.duration',
    ],
    ['They waited for a month.', 'Ils ont attendu pendant des mois.', 'quantifiers.duration'],
    [
      'All but 14 of the passengers were rescued.',
      'Quatorze des passagers ont été secourus.',
      'quantifiers.allBut',
    ],
    ['Part of the roof collapsed.', "Le toit s'est effondré.", 'quantifiers.lost'],
    [
      'The fire destroyed part of the archive.',
      "L'incendie a détruit les archives.",
      'quantifiers.lost',
    ],
    [
      'The trains are among the slowest in Europe.',
      "Les trains sont les plus lents d'Europe.",
      'degree.oneOfLost',
    ],
    ['Only residents may park there.', "Les habitants peuvent s'y garer.", 'scope.dropped'],
  ])('finds: %s | %s', (en, fr, name) => {
    expect(severe(en, fr)).toEqual([name]);
  });

  it.each([
    ['Not all members agreed.', "Tous les membres n'étaient pas d'accord."],
    ['Not everyone supports the plan.', "Le projet ne fait pas l'unanimité."],
    ['The river had been polluted for decades.', 'La rivière était polluée depuis des décennies.'],
    ['They waited for two years.', 'Ils ont attendu une année, puis une autre.'],
    ['All but 14 of the passengers were rescued.', 'Tous les passagers ont été secourus, sauf 14.'],
    ['Part of the roof collapsed.', "Un pan du toit s'est effondré."],
    ['The school is part of the network.', 'Le réseau comprend cette école.'],
    [
      'The trains are among the slowest in Europe.',
      "Les trains figurent parmi les plus lents d'Europe.",
    ],
    ['Only residents may park there.', 'Le stationnement y est réservé aux habitants.'],
  ])('keeps quiet: %s | %s', (en, fr) => {
    const found = ['quantifiers', 'degree', 'scope'].flatMap((check) => namesOf(check, en, fr));
    expect(found).toEqual([]);
  });
});

describe('bounds', () => {
  it.each([
    ['Nearly 500 workers left.', 'Plus de 500 salariés sont partis.', 'reversed', 'major'],
    [
      'Almost half of the trees died.',
      'Plus de la moitié des arbres sont morts.',
      'reversed',
      'major',
    ],
    [
      'Just under a third of the crew was ill.',
      "Un peu plus d'un tiers des marins étaient malades.",
      'reversed',
      'major',
    ],
    ['Up to 40 houses will be razed.', 'Quarante maisons seront rasées.', 'lost', 'major'],
    ['At least 30 people were hurt.', 'Trente personnes ont été blessées.', 'lost', 'major'],
  ])('finds: %s | %s', (en, fr, kind, severity) => {
    const found = driftOf(en, fr).filter(({ name }) => name.startsWith('bounds.'));
    expect(found.map((one) => [one.name, one.severity])).toEqual([[`bounds.${kind}`, severity]]);
  });

  it.each([
    ['About 500 workers left.', 'Près de 500 salariés sont partis.'],
    ['At least 30 people were hurt.', 'Une trentaine de personnes au moins ont été blessées.'],
    ['As many as 60 ships waited.', 'Pas moins de 60 navires attendaient.'],
    ['The work will take over five years.', 'Les travaux dureront cinq ans.'],
    ['Nearly 500 workers left.', '500 salariés sont partis.'],
  ])('keeps quiet: %s | %s', (en, fr) => {
    expect(namesOf('bounds', en, fr)).toEqual([]);
  });
});
