import { describe, expect, it } from 'vitest';
import { driftOf, namesOf } from '../../support/drift.ts';

const severe = (en: string, fr: string): string[] =>
  driftOf(en, fr).flatMap(({ name, severity }) =>
    name.startsWith('factuality.') && severity === 'major' ? [name] : [],
  );

describe('what is left open, told as a fact', () => {
  it.each([
    ['The town wants to build a pool.', 'La ville construit une piscine.'],
    ['The bank is considering closing the branch.', "La banque va fermer l'agence."],
    ['The bank is considering closing the branch.', "La banque a décidé de fermer l'agence."],
    ['The army plans to send a ship.', 'L’armée a envoyé un navire.'],
    ['Divers tried to reach the wreck on Sunday.', "Les plongeurs ont atteint l'épave dimanche."],
    ['The company has promised to replace the pipes.', 'La société a remplacé les canalisations.'],
    ['The nurse was invited to join the board.', "L'infirmière a rejoint le conseil."],
    ['The farmers demanded that the dam be opened.', 'Les agriculteurs ont ouvert le barrage.'],
    [
      'The regulator proposed a ban on night flights.',
      'Le régulateur a interdit les vols de nuit.',
    ],
    ['The council called for a freeze on rents.', 'Le conseil a gelé les loyers.'],
  ])('finds a plan, a request, an attempt: %s | %s', (en, fr) => {
    expect(severe(en, fr)).toEqual(['factuality.planned']);
  });

  it.each([
    ['The captain is accused of falsifying the log.', 'Le capitaine a falsifié le journal.'],
    ['A cashier is suspected of stealing the money.', "Une caissière a volé l'argent."],
    ['He is believed to have sold the painting.', 'Il a vendu le tableau.'],
    ['The mask is thought to represent a queen.', 'Le masque représente une reine.'],
    ['He was held on suspicion of stealing copper.', 'Il a été arrêté pour avoir volé du cuivre.'],
    ['Officers arrested a suspected smuggler.', 'Les policiers ont arrêté un contrebandier.'],
  ])('finds a charge or a belief: %s | %s', (en, fr) => {
    expect(severe(en, fr)).toEqual(['factuality.charged']);
  });

  it.each([
    ['The tug almost sank off the headland.', 'Le remorqueur a coulé au large du cap.'],
    ['The landlord refused to repair the lift.', "Le propriétaire a réparé l'ascenseur."],
    ['The report did little to calm the town.', 'Le rapport a calmé la ville.'],
    ['Boats were banned from entering the bay.', 'Les bateaux sont entrés dans la baie.'],
  ])('finds what did not happen: %s | %s', (en, fr) => {
    expect(severe(en, fr)).toEqual(['factuality.denied']);
  });

  it.each([
    ['The bank plans to close the branch.', "La banque fermera l'agence."],
    ['The trial is due to open on Monday.', "Le procès s'ouvre lundi."],
    [
      'The charity asked a court to suspend the permit.',
      'L’association a saisi le tribunal pour faire suspendre le permis.',
    ],
    ['The town agreed to pay the fishermen.', "La ville s'est engagée à payer les pêcheurs."],
    ['A cashier is suspected of stealing the money.', "Une caissière aurait volé l'argent."],
    [
      'The captain is accused of falsifying the log.',
      "On reproche au capitaine d'avoir falsifié le journal.",
    ],
    ['The tug almost sank off the headland.', 'Le remorqueur a failli couler au large du cap.'],
    [
      'The landlord refused to repair the lift.',
      "Le propriétaire n'a pas voulu réparer l'ascenseur.",
    ],
    ['The council called for a freeze on rents.', 'Le conseil réclame le gel des loyers.'],
    ['We would like to thank the crew.', 'Nous remercions les marins.'],
    ['The mayor decided to sell the theatre.', 'Le maire a vendu le théâtre.'],
  ])('keeps quiet: %s | %s', (en, fr) => {
    expect(namesOf('factuality', en, fr)).toEqual([]);
  });
});

describe('what happened, told as left open', () => {
  it.each([
    ['The storm flooded the old market.', 'La tempête a failli inonder le vieux marché.'],
    ['The court suspended the permit.', 'On a demandé au tribunal de suspendre le permis.'],
  ])('finds: %s | %s', (en, fr) => {
    expect(severe(en, fr)).toEqual(['factuality.undone']);
  });

  it.each([
    ['The storm nearly flooded the market.', 'La tempête a failli inonder le marché.'],
    ['The court suspended the permit.', 'Le tribunal a décidé de suspendre le permis.'],
    ['The directors would sell their shares.', 'Les patrons ont proposé de vendre leurs actions.'],
  ])('keeps quiet: %s | %s', (en, fr) => {
    expect(namesOf('factuality', en, fr)).toEqual([]);
  });
});

describe('another step', () => {
  it.each([
    ['The prosecutor sought a fine.', 'Le procureur a infligé une amende.'],
    ['Two brothers were charged with arson.', 'Deux frères ont été condamnés pour incendie.'],
    ['The accountant was convicted of fraud.', 'Le comptable est accusé de fraude.'],
    ['She was considering amendments.', 'Elle a annoncé des amendements.'],
    ['The owner offered to repair the roof.', 'Le propriétaire a accepté de réparer le toit.'],
  ])('finds: %s | %s', (en, fr) => {
    expect(severe(en, fr)).toHaveLength(1);
  });

  it.each([
    ['The prosecutor sought a fine.', 'Le procureur a requis une amende.'],
    ['Two brothers were charged with arson.', 'Deux frères sont poursuivis pour incendie.'],
    [
      'They met the ministry to seek answers.',
      'Ils ont vu le ministère afin d’obtenir des réponses.',
    ],
  ])('keeps quiet: %s | %s', (en, fr) => {
    expect(namesOf('factuality', en, fr)).toEqual([]);
  });
});
