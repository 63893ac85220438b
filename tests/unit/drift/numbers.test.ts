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
    [
      'It costs 40 crowns, or 2 million rupiah.',
      'Cela coûte 40 couronnes, ou 2 millions de roupies.',
    ],
    ['It costs 500 rubles.', 'Cela coûte 500 roubles.'],
    ['It costs ₽2 million.', 'Cela coûte 2 millions de roubles.'],
    ['It costs 1 ruble a litre, or 40 RUB.', 'Cela coûte 1 rouble le litre, ou 40 ₽.'],
    ['It costs 20 Turkish lira.', 'Cela coûte 20 livres turques.'],
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
    ['Two thirds of the crew agreed.', 'Deux marins sur trois sont d’accord.'],
    ['It works for 95 percent of buyers.', 'Cela marche pour dix-neuf acheteurs sur vingt.'],
    ['Three in five stayed.', 'Trois des cinq sont restés.'],
    ['Half a million stamps were printed.', '500 000 timbres ont été imprimés.'],
    ['Half an hour later it sank.', 'Il a sombré trente minutes plus tard.'],
    ['A quarter of a century ago it shut.', 'Il a fermé il y a vingt-cinq ans.'],
    ['Rents doubled.', 'Les loyers ont été multipliés par deux.'],
    ['Rents were halved.', 'Les loyers ont baissé de moitié.'],
    ['He tried twice.', 'Il a essayé à deux reprises.'],
    ['It rose 200 percent.', 'Cela a triplé.'],
    ['Several dozen boats sank.', 'Plusieurs dizaines de bateaux ont coulé.'],
    ['A dozen boats sank.', 'Une dizaine de bateaux ont coulé.'],
    ['It opens at 1000 GMT.', 'Ouverture à midi, heure de Paris.'],
    ['It opens at 3 p.m. local time.', 'Ouverture à 15 h 00 (13 h 00 GMT).'],
    ['It reached 86 degrees Fahrenheit.', 'Il a fait 30 degrés Celsius.'],
    ['It lies 40 nautical miles away.', 'C’est à quelque 75 kilomètres.'],
    ['A box of 9 inches by 12.', 'Une boîte de 23 centimètres sur 30.'],
    ['It covers 20 square miles.', 'Il couvre 52 kilomètres carrés.'],
    ['A quarter-point cut was on the table.', 'Une baisse de 25 points de base était possible.'],
    ['He took 40 million of the 90 million.', 'Il a pris 40 des 90 millions.'],
    ['Stars are thousands of miles away.', 'Les étoiles sont à des milliers de kilomètres.'],
    ['It is the second-largest port.', 'C’est le deuxième plus grand port.'],
    ['It is the second-largest port.', 'C’est le numéro deux des ports.'],
    ['People left town.', 'Les gens ont quitté la ville au siècle dernier.'],
    ['It is open from 9.30am to 6 p.m. daily.', 'Ouvert tous les jours de 9h30 à 18h.'],
    ['Call 076 444 55 66.', 'Appelez le 076 444 55 66.'],
    ['The plate read K7 2B4 312-555.', 'La plaque portait K7 2B4 312-555.'],
    ['The range was 0.42,0.55 for men.', 'L’intervalle était de 0,42 à 0,55 pour les hommes.'],
    ['It was signed on March 18,2014.', 'Il a été signé le 18 mars 2014.'],
    ['In the late seventies it shut.', 'Il a fermé à la fin des années 1970.'],
    ['In the late seventies it shut.', 'Il a fermé à la fin des années soixante-dix.'],
    ['The desk answers 24 hours a day.', 'Le guichet répond 24h/24.'],
    ['The desk answers seven days a week.', 'Le guichet répond 7 jours sur 7.'],
    ['She is 1.74 metres tall.', 'Elle mesure 1 m 74.'],
    ['A 6ft 2in keeper was hired.', 'Un gardien d’1 m 88 a été engagé.'],
    ['Output grew 12.4 percent.', 'La production a augmenté de 12 %.'],
    ['It weighs 10 pounds.', 'Cela pèse 4,5 kilos.'],
    ['He won A$900.', 'Il a gagné 900 dollars australiens (environ 510 euros).'],
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
    [
      'Output grew 12.4 percent.',
      'La production a augmenté de 12,1 %.',
      'numbers.changed',
      '12.4',
      '12,1',
    ],
    ['It weighs 102 kilos.', 'Cela pèse 101 kilos.', 'numbers.changed', '102', '101'],
    ['It lasted 100 days.', 'Cela a duré 98 jours.', 'numbers.changed', '100', '98'],
    ['It weighs 10 pounds.', 'Cela pèse 10 kilos.', 'numbers.unit', '10 pounds', '10 kilos'],
    [
      'A 6-foot-2 man fell.',
      'Un homme d’1 m 68 est tombé.',
      'numbers.changed',
      '6-foot-2',
      '1 m 68',
    ],
    ['A fifth of it burned.', 'Il a brûlé à 30 %.', 'numbers.changed', 'fifth', '30'],
    ['Half of it burned.', 'Un tiers a brûlé.', 'numbers.changed', 'Half', 'tiers'],
    ['One in five sank.', 'Un sur dix a coulé.', 'numbers.changed', 'five', 'dix'],
    ['Rents doubled.', 'Les loyers ont triplé.', 'numbers.changed', 'doubled', 'triplé'],
    [
      'Staff fell by a third.',
      'Le personnel a été divisé par trois.',
      'numbers.changed',
      'third',
      'divisé par trois',
    ],
    [
      'Dozens of boats sank.',
      'Une douzaine de bateaux ont coulé.',
      'numbers.changed',
      'Dozens',
      'douzaine',
    ],
    [
      'Tens of thousands fled.',
      'Des milliers de gens ont fui.',
      'numbers.changed',
      'Tens of thousands',
      'milliers',
    ],
    [
      'It lost millions of dollars.',
      "Il a perdu des millions d'euros.",
      'numbers.currency',
      'millions of',
      "millions d'euros",
    ],
    [
      'It is the second-largest port.',
      'C’est le plus grand port.',
      'numbers.rank',
      'second',
      'le plus',
    ],
    [
      'It is the busiest port.',
      'C’est le deuxième plus grand port.',
      'numbers.rank',
      'the busiest',
      'deuxième',
    ],
    ['They met on Tuesday.', 'Ils se sont rencontrés jeudi.', 'numbers.date', 'Tuesday', 'jeudi'],
    ['It opens in March 2021.', 'Cela ouvre en mai 2021.', 'numbers.date', 'March', 'mai'],
    ['He walked 5 miles.', 'Il a marché 5 kilomètres.', 'numbers.unit', '5 miles', '5 kilomètres'],
    ['The wall is 40 m high.', 'Le mur fait 40 km de haut.', 'numbers.unit', '40 m', '40 km'],
    ['It costs $40.', 'Cela coûte 40 euros.', 'numbers.currency', '$40', '40 euros'],
    [
      'The dam cost 40 million crowns.',
      'Le barrage a coûté 40 millions de francs.',
      'numbers.currency',
      '40 million crowns',
      '40 millions de francs',
    ],
    [
      'The fine is 6 million rubles.',
      "L'amende est de 5 millions d'euros.",
      'numbers.changed',
      '6 million',
      '5 millions',
    ],
    [
      'She paid 300 naira.',
      'Elle a payé 300 dollars.',
      'numbers.currency',
      '300 naira',
      '300 dollars',
    ],
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
    ['It opens at 10:00 GMT.', 'Cela ouvre à 11h00 GMT.', 'numbers.date', '10:00', '11h00'],
    [
      'It opens at 9:00 and shuts at 21:30 GMT.',
      'Cela ouvre à 9h00 et ferme à 20h30.',
      'numbers.date',
      '21:30',
      '20h30',
    ],
    [
      'It opens at 15:00 (14:00 GMT).',
      'Cela ouvre à 15h00 (13h00 GMT).',
      'numbers.date',
      '14:00',
      '13h00',
    ],
    [
      'It opens at 10:00 local time.',
      'Cela ouvre à 11h00, heure locale.',
      'numbers.date',
      '10:00',
      '11h00',
    ],
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

  it.each(['500 roubles', '500 rubles', '500 RUB', '500 ₽', '₽500'])(
    'takes %s for money',
    (sum) => {
      const inEnglish = driftOf(`She paid ${sum}.`, 'Elle a payé 500 euros.');
      const inFrench = driftOf('She paid 500 euros.', `Elle a payé ${sum}.`);
      expect(inEnglish.map(({ name, en }) => [name, en])).toEqual([['numbers.currency', sum]]);
      expect(inFrench.map(({ name, fr }) => [name, fr])).toEqual([['numbers.currency', sum]]);
    },
  );

  it('thinks of the rate where sum and currency are others', () => {
    const [finding] = driftOf('It sold for $4.5 million.', "Vendu 4,1 millions d'euros.");
    expect([finding?.name, finding?.severity]).toEqual(['numbers.changed', 'minor']);
  });

  it('tells a false friend among the scales once', () => {
    const found = driftOf(
      'The state lost 10 billion euros.',
      "L'État a perdu 10 billions d'euros.",
    );
    expect(found.map(({ name }) => name)).toEqual(['numbers.magnitude']);
  });

  it('offers the English figure in French digits', () => {
    const [finding] = driftOf('The town has 12,400 voters.', 'La ville a 14 200 électeurs.');
    expect(finding?.fix?.replacement).toBe('12\u202f400');
  });
});
