import { describe, expect, it } from 'vitest';
import { driftOf } from '../../support/drift.ts';

const severe = (en: string, fr: string): string[] =>
  driftOf(en, fr)
    .filter(({ severity }) => severity === 'major' || severity === 'critical')
    .map(({ name }) => name);

const FINDS: readonly (readonly [en: string, fr: string, name: string])[] = [
  // What brings about what, and what comes first.
  [
    'Rents rose because the supply of flats dried up.',
    "La hausse des loyers a entraîné un assèchement de l'offre de logements.",
    'connectives.causality',
  ],
  [
    'The blackout was triggered by the collapse of the mast.',
    "La panne a provoqué l'effondrement du mât.",
    'agent.swapped',
  ],
  [
    'The captain called the coastguard before leaving the ship.',
    'Le capitaine a appelé les garde-côtes après avoir quitté le navire.',
    'connectives.order',
  ],
  [
    'The chairman resigned before the report was published.',
    'Le rapport a été publié avant la démission du président.',
    'connectives.order',
  ],
  [
    'The slide, which stemmed from a growing deficit, hit exporters.',
    "Le repli, à l'origine du déficit croissant, a touché les exportateurs.",
    'connectives.causality',
  ],
  [
    'The bank will stop the purchases in July, conditions permitting.',
    'La banque cessera les achats en juillet.',
    'connectives.closed',
  ],
  [
    '"The figures are nothing if not cautious," she said.',
    '« Les chiffres n’ont rien de prudent », a-t-elle dit.',
    'falseFriends.idiom',
  ],
  [
    'Ann Lowell, whom Bob Rivers had accused, left.',
    'Ann Lowell, qui avait accusé Bob Rivers, est partie.',
    'agent.swapped',
  ],
  // Except and including, whatever and depending.
  [
    'All villages except Arden have water.',
    "Tous les villages, y compris Arden, ont de l'eau.",
    'connectives.exception',
  ],
  [
    'The match will go ahead regardless of the weather.',
    'La tenue du match dépendra de la météo.',
    'connectives.condition',
  ],
  [
    'The mill has been closed since 2012.',
    'Le moulin a été fermé en 2012 par la ville.',
    'connectives.limit',
  ],
  // By how much, to how much, from where.
  [
    'Profit fell by 20% to 12 million euros.',
    "Le bénéfice est tombé à 20 %, soit 12 millions d'euros.",
    'numbers.byOrTo',
  ],
  [
    'The fund raised its stake from 5% to 8%.',
    'Le fonds a ramené sa participation de 8 % à 5 %.',
    'numbers.turned',
  ],
  ['The firm cut one in five jobs.', "L'entreprise a supprimé cinq emplois.", 'numbers.changed'],
  ['Growth in exports slowed in June.', 'Les exportations ont reculé en juin.', 'opposites.rate'],
  ['Boat sales fell in June.', 'Les ventes de bateaux ont ralenti en juin.', 'opposites.rate'],
  [
    'The water is too cold to swim in.',
    "L'eau est assez froide pour s'y baigner.",
    'degree.sufficiency',
  ],
  // What may, what must.
  [
    'The firm is allowed to sell the drug.',
    "L'entreprise doit vendre le médicament.",
    'modality.strengthened',
  ],
  [
    'Members are required to attend the meeting.',
    'Les membres peuvent assister à la réunion.',
    'modality.weakened',
  ],
  // What did not happen, or not yet.
  [
    'The board failed to agree on a price.',
    "Le conseil s'est mis d'accord sur un prix.",
    'factuality.denied',
  ],
  [
    'The mayor stopped short of calling it a crime.',
    "Le maire a qualifié l'acte de crime.",
    'factuality.denied',
  ],
  [
    '"I wish we had acted sooner," she said.',
    '« Nous avons agi plus tôt », a-t-elle dit.',
    'factuality.denied',
  ],
  [
    'The drug is awaiting approval in Britain.',
    'Le médicament a été approuvé en Grande-Bretagne.',
    'factuality.planned',
  ],
  [
    'Officials declined to confirm the report.',
    "Les autorités ont démenti l'information.",
    'opposites.swapped',
  ],
  [
    'The vote, which was due last week, was cancelled.',
    'Le vote, qui a eu lieu la semaine dernière, a été annulé.',
    'timing.phase',
  ],
  // Courts.
  ['The court upheld the ban.', "Le tribunal a levé l'interdiction.", 'opposites.swapped'],
  ['The judge dismissed the lawsuit.', 'Le juge a jugé la plainte recevable.', 'opposites.swapped'],
  // Who said it.
  [
    'Firefighters said two people were missing.',
    'La police a indiqué que deux personnes étaient portées disparues.',
    'attribution.office',
  ],
];

const QUIET: readonly (readonly [en: string, fr: string])[] = [
  [
    'The captain called the coastguard before leaving the ship.',
    'Le capitaine a quitté le navire après avoir appelé les garde-côtes.',
  ],
  [
    'The blackout was triggered by the collapse of the mast.',
    "L'effondrement du mât a provoqué la panne.",
  ],
  [
    'Because the mast collapsed, the valley lost power.',
    "La vallée a été privée de courant en raison de l'effondrement du mât.",
  ],
  ['All villages except Arden have water.', "Tous les villages ont de l'eau, sauf Arden."],
  ['The mill has been closed since 2012.', 'Le moulin est fermé depuis 2012.'],
  [
    'Profit fell by 20% to 12 million euros.',
    "Le bénéfice a reculé de 20 %, à 12 millions d'euros.",
  ],
  ['The fund raised its stake from 5% to 8%.', 'Le fonds a porté sa participation de 5 % à 8 %.'],
  [
    'The fund raised its stake from 5% to 8%.',
    'Le fonds a porté sa participation à 8 %, contre 5 % auparavant.',
  ],
  ['One in five people is affected.', 'Un Français sur cinq est touché.'],
  [
    'He asked for a cut of 25 points, she for twice that.',
    'Il demandait une baisse de 25 points, elle de 50.',
  ],
  ['Growth in exports slowed in June.', 'La croissance des exportations a reculé en juin.'],
  ['Inflation fell to 2% in June.', "L'inflation a ralenti à 2 % en juin."],
  ['The water is too cold to swim in.', "L'eau est trop froide pour s'y baigner."],
  ['The firm is allowed to sell the drug.', "L'entreprise a le droit de vendre le médicament."],
  [
    'Members are required to attend the meeting.',
    'Les membres sont tenus d’assister à la réunion.',
  ],
  ['The board failed to agree on a price.', "Le conseil n'a pas trouvé d'accord sur un prix."],
  [
    'The drug is awaiting approval in Britain.',
    'Le médicament attend d’être approuvé en Grande-Bretagne.',
  ],
  [
    'Officials declined to confirm the report.',
    "Les autorités n'ont pas souhaité confirmer l'information.",
  ],
  ['The court upheld the ban.', "Le tribunal a maintenu l'interdiction."],
  // A negation in a compound, a record, a wait.
  [
    'The cabinet survived a no-confidence vote.',
    'Le gouvernement a échappé à une motion de censure.',
  ],
  [
    'Turnout was the lowest since 1958.',
    "La participation n'avait jamais été aussi faible depuis 1958.",
  ],
  ['The club has not won a title in 20 years.', 'Le club attend un titre depuis 20 ans.'],
  [
    'The firm was fined for misleading customers.',
    "L'entreprise a écopé d'une amende pour avoir trompé ses clients.",
  ],
];

describe('what was turned round', () => {
  it.each(FINDS)('finds: %s | %s', (en, fr, name) => {
    expect(severe(en, fr)).toContain(name);
  });

  it.each(QUIET)('keeps quiet: %s | %s', (en, fr) => {
    expect(severe(en, fr)).toEqual([]);
  });
});
