import { describe, expect, it } from 'vitest';
import { driftOf } from '../../support/drift.ts';

/** Right renderings that look otherwise word by word, with the check that may not alarm. */
const right: readonly (readonly [check: string, en: string, fr: string])[] = [
  [
    'tense',
    '“They knew on the fourth,” she said. “The records that I have seen are hard to explain.”',
    '« Ils savaient dès le 4 », affirme-t-elle. « Les registres que j’ai pu voir s’expliquent mal. »',
  ],
  [
    'tense',
    '“I would be surprised if it happened before the spring.”',
    '« Je serais surprise que cela arrive avant le printemps. »',
  ],
  [
    'numbers',
    'The port is raising debt of up to 30 million euros.',
    'Le port lève une dette d’un montant maximal de 30 millions d’euros.',
  ],
  [
    'bounds',
    'The union would not accept an offer below 450 euros.',
    'Pour convaincre le syndicat, l’offre devra atteindre au moins 450 euros.',
  ],
  [
    'negation',
    'The two letters had not been made public.',
    'Les deux lettres étaient confidentielles.',
  ],
  [
    'negation',
    'The crossing was likely to be put off until June.',
    'La traversée ne devrait plus avoir lieu, désormais, avant juin.',
  ],
  [
    'negation',
    'The last census showed fewer young speakers than ever.',
    'Jamais un recensement n’avait fait état d’aussi peu de jeunes locuteurs.',
  ],
  [
    'negation',
    'The mayor had been kept in the dark about the plan.',
    'La maire n’avait jamais été informée du projet.',
  ],
  ['negation', 'They had been told to stay indoors.', 'On leur avait dit de ne pas sortir.'],
  [
    'negation',
    'Prices have not been this high since 2008.',
    'Il faut remonter à 2008 pour trouver des prix aussi élevés.',
  ],
  [
    'negation',
    'The firm has not made a profit since 2018.',
    'Les derniers bénéfices de l’entreprise remontent à 2018.',
  ],
  [
    'negation',
    'It was the first such attack in the capital in more than a decade.',
    'La capitale n’avait pas connu pareil attentat depuis plus de dix ans.',
  ],
  [
    'quantifiers',
    'The army had intercepted all but one of the drones.',
    'Un seul drone a échappé à l’armée.',
  ],
  [
    'agent',
    'The tower’s construction has been dogged by delays.',
    'Le chantier de la tour a accumulé les retards.',
  ],
  [
    'quantifiers',
    'Half of the 60 passengers were children.',
    'Sur les 60 passagers, une trentaine étaient des enfants.',
  ],
  [
    'quantifiers',
    'The country imports almost all of its grain.',
    'Le pays importe la quasi-totalité de ses céréales.',
  ],
  [
    'opposites',
    'Shares fell 12% in early trading.',
    'Le titre a plongé de 12 % au plus fort des échanges matinaux.',
  ],
  [
    'falseFriends',
    'The company warned that it might run out of cash.',
    'L’entreprise a averti qu’elle risquait de se trouver à court de trésorerie.',
  ],
  [
    'opposites',
    'A border clash killed nine soldiers in February.',
    'Un accrochage à la frontière a coûté la vie à neuf militaires en février.',
  ],
  [
    'negation',
    '“We did not want this strike, but they left us with nowhere to go,” she said.',
    '« Cette grève, nous n’en voulions pas, mais on nous a acculés », a-t-elle dit.',
  ],
  [
    'numbers',
    'The runner won in 2:05:41, missing the record by 20 seconds.',
    'Le coureur s’est imposé en 2 h 5 min 41 s, à 20 secondes du record.',
  ],
  [
    'numbers',
    'The motion fell four votes short of the 118 needed.',
    'La motion a recueilli 114 voix, alors qu’il en fallait 118.',
  ],
  [
    'numbers',
    'The party stood at 19 percent, down from 27 percent at the last election.',
    'Le parti est crédité de 19 %, soit huit points de moins qu’aux dernières élections.',
  ],
  [
    'numbers',
    'All but two of the play’s 15 performances had sold out.',
    'Treize des quinze représentations affichaient complet.',
  ],
  [
    'numbers',
    'Fewer than one in four of the residents is still there.',
    'Plus des trois quarts des habitants ne sont plus là.',
  ],
  [
    'negation',
    'It was not until a newspaper took up the story that detectives searched the house.',
    'Il faudra qu’un journal s’empare du sujet pour que les enquêteurs perquisitionnent.',
  ],
  ['negation', 'He has not ruled out standing.', 'Il laisse la porte ouverte à une candidature.'],
  [
    'modality',
    '“I could hear it being loaded,” she told the newspaper.',
    '« J’entendais qu’on le chargeait », a-t-elle confié au journal.',
  ],
  [
    'stance',
    'Both men deny knowing that the paintings were fake.',
    'Les deux hommes assurent qu’ils ignoraient que les tableaux étaient faux.',
  ],
  [
    'quantifiers',
    'Rescue teams dug with bare hands for most of the morning.',
    'Les secouristes ont creusé à mains nues une bonne partie de la matinée.',
  ],
  [
    'negation',
    '“Finding it sooner is not the same as helping somebody,” she said.',
    '« La trouver plus tôt et aider quelqu’un, ce sont deux choses différentes », a-t-elle dit.',
  ],
  [
    'negation',
    '“But it isn’t nothing either,” she said.',
    '« Mais ce n’est pas rien non plus », a-t-elle dit.',
  ],
  [
    'negation',
    'The housing secretary resigned on Tuesday night.',
    'La ministre du Logement ne l’est plus depuis mardi soir.',
  ],
  ['negation', '“I am not sure which is worse.”', '« Je me demande ce qui est le plus grave. »'],
  [
    'connectives',
    'The company put off the opening of its plant until 2027.',
    'L’entreprise a annoncé le report à 2027 de l’ouverture de son usine.',
  ],
  [
    'connectives',
    'Witnesses said the first drone hit the stalls shortly before noon.',
    'D’après des témoins, le premier drone a touché les échoppes peu avant midi.',
  ],
  [
    'attribution',
    'They did, however, report fewer quarrels at break.',
    'Ils faisaient en revanche état d’un recul des disputes à la récréation.',
  ],
  [
    'negation',
    'It makes my job difficult, if not impossible.',
    'Cela rend ma tâche difficile, voire impossible.',
  ],
  [
    'connectives',
    'Should it not then step in, and buy the bonds?',
    'Ne devrait-elle pas alors intervenir et acheter les obligations ?',
  ],
  [
    'connectives',
    'It won over the centrist or even conservative parties.',
    'Il a gagné le centre et même les partis conservateurs.',
  ],
  [
    'factuality',
    'The list named the villages that need to be evacuated.',
    'La liste nommait les villages devant être évacués.',
  ],
  [
    'opposites',
    'None of this will come cheap, the minister said.',
    'Tout cela coûtera cher, a déclaré le ministre.',
  ],
  ['opposites', 'Memories of inflation die hard.', 'Le souvenir de l’inflation a la vie dure.'],
  [
    'tense',
    '“I was not ashamed of her,” the singer said.',
    '« Ce n’est pas d’elle que j’avais honte », a dit la chanteuse.',
  ],
  [
    'quotationCuts',
    '“We are not failing our creditors, we are failing our children,” the minister said.',
    '« Ce n’est pas envers nos créanciers que nous sommes en défaut, c’est envers nos enfants », a dit la ministre.',
  ],
  [
    'agent',
    '“We are not a museum,” she told me over the hum of the engine.',
    '« Nous ne sommes pas un musée », me dit-elle par-dessus le bruit du moteur.',
  ],
  [
    'attribution',
    'The mayor said she had been kept in the dark about the plan.',
    'La maire assure n’avoir jamais été informée du projet.',
  ],
  ['names', 'The yard in Nijmegen will close.', 'Le chantier de Nimègue va fermer.'],
];

describe('free renderings', () => {
  it.each(right)('%s: %s', (check, en, fr) => {
    const severe = driftOf(en, fr).filter(({ severity }) => severity !== 'minor');
    expect(severe.filter(({ name }) => name.startsWith(`${check}.`))).toEqual([]);
  });

  it('still tells a bound that was turned round', () => {
    const found = driftOf(
      'The union will not strike for offers below 450 euros.',
      'Le syndicat ne fera pas grève pour les offres de plus de 450 euros.',
    );
    expect(found.map(({ name }) => name)).toContain('bounds.reversed');
  });
});
