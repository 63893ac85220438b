import { describe, expect, it } from 'vitest';
import { driftOf, namesOf } from '../../support/drift.ts';

const severe = (en: string, fr: string): string[] =>
  driftOf(en, fr)
    .filter(({ severity }) => severity === 'major' || severity === 'critical')
    .map(({ name }) => name);

describe('qualifiers', () => {
  it.each([
    ['The mills reached a preliminary agreement.', 'Les moulins sont parvenus à un accord.'],
    ['The rebels announced a partial ceasefire.', 'Les rebelles ont annoncé un cessez-le-feu.'],
    ['The alleged victim spoke on Tuesday.', 'La victime a parlé mardi.'],
    ['She was named acting director.', 'Elle a été nommée directrice.'],
    [
      'The planned closure of the mill angered unions.',
      'La fermeture du moulin a irrité les syndicats.',
    ],
    [
      'The town imposed a temporary ban on boats.',
      'La ville a imposé une interdiction des bateaux.',
    ],
  ])('finds: %s | %s', (en, fr) => {
    expect(namesOf('hedges', en, fr)).toEqual(['hedges.qualifier']);
  });

  it.each([
    ['The mills reached a preliminary agreement.', 'Les moulins ont un accord de principe.'],
    ['The alleged victim spoke on Tuesday.', 'La victime présumée a parlé mardi.'],
    ['She was named acting director.', 'Elle a été nommée directrice par intérim.'],
    ['The proposed dam would flood the valley.', 'Le projet de barrage inonderait la vallée.'],
    ['The guide makes it possible to book boats.', 'Le guide permet de réserver des bateaux.'],
    ['Come in the shortest possible time.', 'Venez dans les plus brefs délais.'],
  ])('keeps quiet: %s | %s', (en, fr) => {
    expect(namesOf('hedges', en, fr)).toEqual([]);
  });
});

describe('what one word decides', () => {
  it.each([
    [
      '“We have no plans to raise rents,” she said.',
      '« Nous n’augmenterons pas les loyers », a-t-elle dit.',
      'connectives.closed',
    ],
    [
      'It is possible that the crew made mistakes.',
      "L'équipage a commis des erreurs.",
      'hedges.lost',
    ],
    ['The worst is over, she said.', 'Le pire est à venir, a-t-elle dit.', 'timing.phase'],
    [
      'The chef joked that he would move.',
      'Le chef a annoncé qu’il allait déménager.',
      'factuality.step',
    ],
    [
      'The crash left 12 dead and 30 injured.',
      "L'accident a fait 30 morts et 12 blessés.",
      'numbers.exchanged',
    ],
    [
      'Exports rose 5% and imports fell 3%.',
      'Les exportations ont augmenté de 3 % et les importations ont reculé de 5 %.',
      'numbers.exchanged',
    ],
    [
      'He was born in Algeria and died in France.',
      'Né en France, il est mort en Algérie.',
      'entities.exchanged',
    ],
    [
      'She is one of three candidates for the post.',
      'Elle est la candidate au poste.',
      'quantifiers.alone',
    ],
    [
      'The sum fell short of the target, far from enough.',
      'La somme suffit à l’objectif.',
      'factuality.lostDenial',
    ],
    [
      'Unlike its rivals, the line does not charge.',
      'Comme ses rivales, la ligne ne fait pas payer.',
      'connectives.logic',
    ],
    [
      'Its debt is smaller than its revenue.',
      "Sa dette dépasse son chiffre d'affaires.",
      'degree.comparison',
    ],
    [
      'The new tax will ruin them, he said.',
      'La nouvelle taxe les a ruinés, a-t-il dit.',
      'tense.future-past',
    ],
    [
      'Three members voted against the text.',
      'Trois membres ont voté pour le texte.',
      'factuality.step',
    ],
    ['The singer turned down the role.', 'La chanteuse a accepté le rôle.', 'falseFriends.idiom'],
    ['The union called off the strike.', 'Le syndicat a appelé à la grève.', 'falseFriends.idiom'],
    ['The governor vetoed the bill.', 'La gouverneure a promulgué le texte.', 'falseFriends.idiom'],
    [
      'It would affect 200 people at most.',
      'Cela toucherait au moins 200 personnes.',
      'bounds.reversed',
    ],
    ['The sailor was mistaken for a thief.', 'Le marin était un voleur.', 'factuality.lostDenial'],
    [
      'The members must approve the plan.',
      'Les membres ont approuvé le plan.',
      'modality.asserted',
    ],
    ['A pass costs $30 a month.', 'Le forfait coûte 30 dollars par an.', 'numbers.unit'],
    [
      'The line resumed service to the island.',
      "La ligne a suspendu le service vers l'île.",
      'opposites.swapped',
    ],
    [
      'The dam was built to withstand the flood.',
      'Le barrage a résisté à la crue.',
      'factuality.planned',
    ],
    ['The king is said to be recovering.', 'Le roi se rétablit.', 'factuality.charged'],
    [
      'Sales rose by 84, fewer than analysts had forecast.',
      'Les ventes ont augmenté de 84, plus que prévu par les analystes.',
      'degree.surprise',
    ],
    ['The sailor was freed without charge.', 'Le marin a été inculpé.', 'factuality.step'],
    [
      'They must cut emissions by 2040.',
      'Ils doivent réduire leurs émissions de 40 %.',
      'numbers.changed',
    ],
    [
      'Three sources told the paper that it would close.',
      'Une source a dit au journal que cela fermerait.',
      'numbers.changed',
    ],
    ['It is the second-largest port.', "C'est le premier port.", 'numbers.changed'],
    ['She was among the first to sign.', 'Elle a été la première à signer.', 'degree.oneOfLost'],
    [
      'A spokesman for the bank declined to comment.',
      'Un porte-parole de la banque a démenti.',
      'factuality.step',
    ],
    [
      'The bill won by a landslide.',
      'Le texte a gagné par un glissement de terrain.',
      'falseFriends.idiom',
    ],
    ['The team was all but beaten.', "L'équipe était tout sauf battue.", 'falseFriends.idiom'],
    [
      'The villagers are rebuilding their homes.',
      'Les villageois ont abandonné leurs maisons.',
      'wordChoice.replaced',
    ],
    [
      'The sailor said he had worked with the navy.',
      'Le marin a déclaré travailler avec la marine.',
      'tense.past-present',
    ],
    [
      '"If we lose this game, I will go," she said.',
      '« Nous allons perdre ce match et je partirai », a-t-elle dit.',
      'connectives.closed',
    ],
    [
      'The shop will stay open until the end of the sales.',
      'Le magasin ouvrira à la fin des soldes.',
      'connectives.unlimited',
    ],
    ['The permit expires on Monday.', 'Le permis entre en vigueur lundi.', 'timing.phase'],
    ['The chef was released on bail.', 'Le chef a été acquitté.', 'factuality.step'],
    ['Lens was beaten by Lille on Sunday.', 'Lens a battu Lille dimanche.', 'agent.swapped'],
    [
      'The head, who had been hired by the owner, left.',
      'Le directeur, qui avait engagé le propriétaire, est parti.',
      'agent.swapped',
    ],
    [
      'She called the offer “interesting but inadequate”.',
      'Elle a qualifié l’offre d’« intéressante ».',
      'quotationCuts.missing',
    ],
  ])('finds: %s | %s', (en, fr, name) => {
    expect(severe(en, fr)).toContain(name);
  });

  it.each([
    [
      '“We have no plans to raise rents,” she said.',
      '« Nous n’avons pas l’intention d’augmenter les loyers », a-t-elle dit.',
    ],
    [
      'It is possible that the crew made mistakes.',
      "Il se peut que l'équipage ait commis des erreurs.",
    ],
    ['The worst is over, she said.', 'Le pire est derrière nous, a-t-elle dit.'],
    ['The chef joked that he would move.', 'Le chef a plaisanté qu’il allait déménager.'],
    ['The crash left 12 dead and 30 injured.', "L'accident a fait 30 blessés et 12 morts."],
    ['Of the 40 members, 12 voted.', 'Douze des 40 membres ont voté.'],
    ['He was born in Algeria and died in France.', 'Né en Algérie, il est mort en France.'],
    [
      'Unlike its rivals, the line does not charge.',
      'Contrairement à ses rivales, la ligne ne fait pas payer.',
    ],
    ['Its debt is smaller than its revenue.', "Sa dette est inférieure à son chiffre d'affaires."],
    ['Three members voted against the text.', 'Trois membres ont rejeté le texte.'],
    ['The singer turned down the role.', 'La chanteuse a décliné le rôle.'],
    ['The union called off the strike.', 'Le syndicat a annulé la grève.'],
    ['It would affect 200 people at most.', 'Cela ne toucherait pas plus de 200 personnes.'],
    ['The sailor was mistaken for a thief.', 'On a pris le marin pour un voleur.'],
    ['The members must approve the plan.', 'Le plan doit être approuvé par les membres.'],
    ['A pass costs $30 a month.', 'Le forfait coûte 30 dollars par mois.'],
    ['The line resumed service to the island.', "La ligne dessert à nouveau l'île."],
    [
      'Sales rose by 84, fewer than analysts had forecast.',
      "Les ventes ont augmenté de 84, moins que ne l'attendaient les analystes.",
    ],
    ['The sailor was freed without charge.', 'Le marin a été relâché sans être inculpé.'],
    [
      'Three sources told the paper that it would close.',
      'Trois sources ont dit au journal que cela fermerait.',
    ],
    [
      'A spokesman for the bank declined to comment.',
      "Un porte-parole de la banque s'est refusé à tout commentaire.",
    ],
    ['The bill won by a landslide.', 'Le texte a gagné par une large majorité.'],
    [
      'The sailor said he had worked with the navy.',
      'Le marin a déclaré avoir travaillé avec la marine.',
    ],
    [
      '"If we lose this game, I will go," she said.',
      "« Une défaite, et je m'en vais », a-t-elle dit.",
    ],
    [
      'The owners, who meet on 12 May, must agree.',
      'Les propriétaires, qui se réuniront le 12 mai, doivent donner leur accord.',
    ],
    [
      'The law will take effect in January at the earliest.',
      "La loi n'entrera pas en vigueur avant janvier.",
    ],
    [
      'Sales were slightly worse than expected.',
      'Les ventes ont été un peu moins bonnes que prévu.',
    ],
    ['The motion was rejected by three votes.', 'La motion a été rejetée à trois voix près.'],
  ])('keeps quiet: %s | %s', (en, fr) => {
    expect(severe(en, fr)).toEqual([]);
  });
});
