import { describe, expect, it } from 'vitest';
import { driftOf, namesOf } from '../../support/drift.ts';

describe('numbers', () => {
  it.each([
    ['Sales reached 1,250 units in May.', 'Les ventes ont atteint 1 250 unités en mai.'],
    ['It cost $3.5 billion.', 'Cela a coûté 3,5 milliards de dollars.'],
    ['It cost $3.5bn.', 'Cela a coûté 3,5 Mds$.'],
    ['Between 2 and 3 million people fled.', 'Entre 2 et 3 millions de personnes ont fui.'],
    ['Ninety-seven delegates voted.', 'Quatre-vingt-dix-sept délégués ont voté.'],
    ['The train leaves at 3:30 p.m. on Tuesday.', 'Le train part mardi à 15h30.'],
    ['The bank closes at 4 p.m.', 'La banque ferme à 16 heures.'],
    ['Half of the voters stayed at home.', 'La moitié des électeurs sont restés chez eux.'],
    ['Nearly a fifth of the boats sank.', 'Près de 20 % des bateaux ont coulé.'],
    ['The church was built in the 16th century.', "L'église a été bâtie au XVIe siècle."],
    ['He ran 10 miles.', 'Il a couru 16 kilomètres.'],
    ['Two and a half years later, it closed.', 'Deux ans et demi plus tard, il a fermé.'],
    ['The F-16 landed at G7 headquarters.', 'Le F-16 a atterri au siège du G7.'],
    ['Music of the 1990s is back.', 'La musique des années 90 est de retour.'],
    ['It pays 80 cents an hour.', 'Cela rapporte 80 cents de l’heure.'],
    ['A dozen ships sailed on June 1st.', 'Une douzaine de navires ont appareillé le 1er juin.'],
    ['Rates rose 12 percent.', 'Les taux ont augmenté de 12 %.'],
    ['He won the 100m race.', 'Il a gagné le 100 m.'],
    ['He had 4 cents left.', 'Il lui restait quatre cents.'],
    ['Stay 25 yards/meters away.', 'Restez à 25 mètres.'],
    ['The loan is 75 000 GBP.', 'Le prêt est de 75.000 GBP.'],
    ['The final score was 21 to 20.', 'Le score final était de 21 à 20.'],
    ['Room 12b and room 12c are shut.', 'Les salles 12b et c sont fermées.'],
    ['It was 68 degrees Fahrenheit indoors.', 'Il faisait 20 degrés Celsius à l’intérieur.'],
    ['It sank 30 nautical miles away.', 'Il a coulé à 55 kilomètres de là.'],
    ['The frame is 10 inches by 8.', 'Le cadre fait 25 centimètres sur 20.'],
    ['The park covers 20 square miles.', 'Le parc couvre 52 kilomètres carrés.'],
    ['Gusts reached 60 mph.', 'Les rafales ont atteint 97 km/h.'],
    ['He lost 10 gallons of milk.', 'Il a perdu 38 litres de lait.'],
    ['They won 80% of the votes.', 'Ils ont obtenu quatre voix sur cinq.'],
    ['Half of the guests left.', 'Un invité sur deux est parti.'],
    ['It was up by 1000 GMT.', 'Il montait à midi, heure de Rome.'],
    ['The road is half a mile long.', 'La route fait 800 mètres.'],
    ['Sales fell by a third.', "Les ventes ont baissé d'un tiers."],
    ['A dozen boats left.', 'Une dizaine de bateaux sont partis.'],
    ['It is the second-tallest tower.', "C'est la deuxième plus haute tour."],
    ['People left town.', 'Les gens ont quitté la ville au siècle dernier.'],
  ])('keeps quiet: %s | %s', (en, fr) => {
    expect(namesOf('numbers', en, fr)).toEqual([]);
  });

  it.each([
    ['The plan costs 340 euros.', 'Le projet coûte 430 euros.', 'numbers.changed', '340', '430'],
    [
      'The state lost $2 billion.',
      "L'État a perdu 2 millions de dollars.",
      'numbers.magnitude',
      '2 billion',
      '2 millions',
    ],
    ['A fifth of it burned.', 'Il a brûlé à 30 %.', 'numbers.extra', null, '30'],
    ['They met on Tuesday.', 'Ils se sont rencontrés jeudi.', 'numbers.date', 'Tuesday', 'jeudi'],
    ['It opens in March 2021.', 'Cela ouvre en mai 2021.', 'numbers.date', 'March', 'mai'],
    ['He walked 5 miles.', 'Il a marché 5 kilomètres.', 'numbers.unit', '5 miles', '5 kilomètres'],
    ['The wall is 40 m high.', 'Le mur fait 40 km de haut.', 'numbers.unit', '40 m', '40 km'],
    ['It costs $40.', 'Cela coûte 40 euros.', 'numbers.currency', '$40', '40 euros'],
    [
      'The rate rose 3 percentage points.',
      'Le taux a augmenté de 3 %.',
      'numbers.points',
      '3 percentage',
      '3 %',
    ],
    [
      'He lost a dozen cows.',
      'Il a perdu une centaine de vaches.',
      'numbers.changed',
      'dozen',
      'centaine',
    ],
    [
      'He lost dozens of cows.',
      'Il a perdu une douzaine de vaches.',
      'numbers.changed',
      'dozens',
      'douzaine',
    ],
    [
      'He lost thousands of cows.',
      'Il a perdu des dizaines de vaches.',
      'numbers.changed',
      'thousands',
      'dizaines',
    ],
    [
      'Prices fell by a third.',
      'Les prix ont été divisés par trois.',
      'numbers.changed',
      'third',
      'trois',
    ],
    [
      'It is the second-tallest tower.',
      "C'est la plus haute tour.",
      'numbers.missing',
      'second-tallest',
      null,
    ],
    ['It opens at 10:00 GMT.', 'Cela ouvre à 11h00 GMT.', 'numbers.date', '10:00', '11h00'],
    [
      'One in five cars broke down.',
      'Une voiture sur six est en panne.',
      'numbers.changed',
      'five',
      'six',
    ],
    ['It began in 1987 in Rome.', 'Cela a commencé à Rome.', 'numbers.missing', '1987', null],
    ['It began in Rome.', 'Cela a commencé à Rome en 1987.', 'numbers.extra', null, '1987'],
  ])('finds: %s | %s', (en, fr, name, enWords, frWords) => {
    const found = driftOf(en, fr).filter((finding) => finding.name === name);
    expect(found.map(({ en, fr }) => [en, fr])).toEqual([[enWords, frWords]]);
  });

  it('offers the English figure in French digits', () => {
    const [finding] = driftOf('The town has 12,400 voters.', 'La ville a 14 200 électeurs.');
    expect(finding?.fix?.replacement).toBe('12\u202f400');
  });
});
