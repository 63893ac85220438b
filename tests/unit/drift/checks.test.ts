import { describe, expect, it } from 'vitest';
import { driftOf, namesOf } from '../../support/drift.ts';

/** Sentence pairs that must alarm in the named way, and pairs in which the check must keep quiet. */
const CASES: Record<string, { finds: [string, string, string][]; quiet: [string, string][] }> = {
  negation: {
    finds: [
      [
        'The minister did not sign the treaty.',
        'Le ministre a signé le traité.',
        'negation.missing',
      ],
      ['The minister signed the treaty.', "Le ministre n'a pas signé le traité.", 'negation.extra'],
      [
        'We cannot rule out a second storm.',
        'Nous excluons une seconde tempête.',
        'negation.missing',
      ],
      ['The mayor never visited the port.', 'Le maire a visité le port.', 'negation.missing'],
      ['The mayor has yet to visit the port.', 'Le maire a visité le port.', 'negation.missing'],
      [
        'Exports made up for the decline at home.',
        'Les exportations n’ont pas compensé le recul du marché intérieur.',
        'negation.extra',
      ],
      [
        'The council has set up an inquiry so that it never happens again.',
        "Le conseil n'a pas ouvert d'enquête pour que cela ne se reproduise plus jamais.",
        'negation.extra',
      ],
      [
        'The stormy waters cannot be reached.',
        'Les eaux agitées peuvent être atteintes.',
        'negation.missing',
      ],
      ['The climb was not difficult.', "L'ascension était difficile.", 'negation.missing'],
      [
        'The choir does not sing mainly for independent radio.',
        'Le chœur chante surtout pour la radio indépendante.',
        'negation.missing',
      ],
      ['The mill is in use.', "Le moulin n'est plus utilisé.", 'negation.extra'],
      [
        'The war is not the best proof.',
        'La guerre est sans doute la meilleure preuve.',
        'negation.missing',
      ],
      [
        'The plan was made by engineers, and by shepherds.',
        'Le plan a été fait par des ingénieurs, et non par des bergers.',
        'negation.extra',
      ],
      [
        'They were not influences on the album.',
        "Ils ont été des influences sur l'album.",
        'negation.missing',
      ],
    ],
    quiet: [
      ['The mayor has yet to visit the port.', 'Le maire tarde à visiter le port.'],
      ['The dispute has yet to be settled.', 'Le différend reste à régler.'],
      [
        'Until the inspector confirms it, the bridge stays shut.',
        'Tant que l’inspecteur ne l’a pas confirmé, le pont reste fermé.',
      ],
      ['The Kaze no Oka party won.', 'Le parti Kaze no Oka a gagné.'],
      ['The mayor declined an invitation.', 'Le maire n’a pas accepté l’invitation.'],
      ['It is not easy to find work.', 'Il est difficile de trouver du travail.'],
      ['The mayor is one of several who refused.', "Le maire n'est pas le seul à avoir refusé."],
      ['Mika Ando leads Umi no Michi.', 'Mika Ando dirige Umi no Michi.'],
      ['They would not in any event move.', 'Ils ne bougeraient de toute façon pas.'],
      ['We cannot tax the poor.', 'Nous ne pouvons imposer aux plus pauvres un impôt.'],
      ['The money is not used for more than rent.', "L'argent ne sert plus qu'au loyer."],
      ['He lost hundreds, if not thousands.', 'Il a perdu des centaines, sinon des milliers.'],
      ['I know what the crew did.', "Je n'ignore pas ce que les marins ont fait."],
      ['The boats move slowly.', "Les bateaux n'avancent qu'à petits pas."],
      ['She has yet to receive a reply.', "Elle n'a pas encore reçu de réponse."],
      ['The captain could not be reached.', 'Le capitaine était injoignable.'],
      ['The board ruled out a sale.', "Le conseil n'envisage pas de vente."],
      ['He had no interest in the offer.', "Il n'était pas intéressé par l'offre."],
      ['They left without a word.', 'Ils sont partis sans un mot.'],
      ['He no longer lives in Paris.', "Il n'habite plus à Paris."],
      ['The need has never been greater.', "Le besoin n'a jamais été plus grand."],
      ['It must never happen again.', 'Cela ne doit plus jamais arriver.'],
      ['The answer is as clear as can be.', 'La réponse est on ne peut plus claire.'],
      ['Only two horses were left.', "Il ne restait plus qu'à ramener deux chevaux."],
      ['The storm was unprecedented.', 'La tempête était sans précédent.'],
      ['I fear that he will come.', "Je crains qu'il ne vienne."],
      ['She drinks only water.', "Elle ne boit que de l'eau."],
      ['The law failed to pass.', "La loi n'a pas été adoptée."],
      ['They were unable to leave.', "Ils n'ont pas pu partir."],
      ['The witness cannot be named.', 'Le témoin ne peut être nommé.'],
      ['The bridge did not open until May.', "Le pont n'a ouvert qu'en mai."],
      ["Don't forget the keys.", "N'oubliez pas les clés."],
      ['He came anyway, no matter where.', "Il est venu quand même, n'importe où."],
      ['The case remains unsolved.', "L'affaire n'est pas résolue."],
      [
        'Not only farmers but fishermen came.',
        'Non seulement des agriculteurs mais des pêcheurs sont venus.',
      ],
    ],
  },
  entities: {
    finds: [
      ['The UN met on Monday.', "L'Otan s'est réunie lundi.", 'entities.swapped'],
      ['The IMF lowered its forecast.', 'La BCE a abaissé sa prévision.', 'entities.swapped'],
      [
        'Peruvian troops crossed the river.',
        'Les troupes chiliennes ont franchi le fleuve.',
        'entities.swapped',
      ],
      [
        'The European Union froze the funds.',
        'Les États-Unis ont gelé les fonds.',
        'entities.swapped',
      ],
      ['They left the harbour.', "Ils ont quitté le port de l'Irak.", 'entities.extra'],
      // An unknown name in the place of a known one.
      ['They left Tibet in haste.', 'Ils ont quitté Vostrand en hâte.', 'entities.swapped'],
      ['They left Vostrand in haste.', 'Ils ont quitté le Tibet en hâte.', 'entities.swapped'],
    ],
    quiet: [
      ['NATO met on Monday.', "L'Otan s'est réunie lundi."],
      ['The WHO issued a warning.', "L'OMS a lancé une alerte."],
      ['Washington froze the funds.', 'Les Américains ont gelé les fonds.'],
      ['The EU froze the funds.', "L'Union européenne a gelé les fonds."],
      ['Bolivia froze the funds.', 'Le gouvernement bolivien a gelé les fonds.'],
      ['The people who met us left.', 'Les gens que nous avons rencontrés sont partis.'],
      ['France froze the funds.', 'Paris a gelé les fonds.'],
    ],
  },
  modality: {
    finds: [
      [
        'The town would appeal, the mayor said.',
        'La ville pourrait faire appel, a dit le maire.',
        'modality.doubted',
      ],
      [
        'The ferry may sink, but the crew could swim.',
        'Le bac coulera, mais les marins pourraient nager.',
        'modality.strengthened',
      ],
      ['The data shall not be sold.', 'Les données ne seront pas vendues.', 'modality.shall'],
      ['Members must pay a fee.', 'Les membres peuvent payer une cotisation.', 'modality.weakened'],
      [
        'The court may reject the appeal.',
        "Le tribunal doit rejeter l'appel.",
        'modality.strengthened',
      ],
      ['Perhaps she knows.', 'Elle le sait certainement.', 'modality.strengthened'],
      [
        'The strike may end the talks.',
        'La grève mettra fin aux pourparlers.',
        'modality.strengthened',
      ],
      ['The port will be closed.', 'Le port devrait être fermé.', 'modality.doubted'],
      [
        'The drug may have helped some patients.',
        'Le médicament a aidé certains patients.',
        'modality.asserted',
      ],
      [
        'The minister might be ready to talk.',
        'Le ministre est prêt à discuter.',
        'modality.asserted',
      ],
      ['We have to sell the house.', 'Nous pouvons vendre la maison.', 'modality.weakened'],
      ['The ruling could make history.', 'Cet arrêt va faire date.', 'modality.strengthened'],
    ],
    quiet: [
      ['The town could hardly be quieter.', 'La ville est on ne peut plus calme.'],
      ['The town wants to build a pool.', 'La ville veut construire une piscine.'],
      ['The army plans to send a ship.', 'L’armée enverra un navire.'],
      ['The town would appeal, the mayor said.', 'La ville ferait appel, a dit le maire.'],
      ['The bank hopes to open a branch.', "La banque envisage d'ouvrir une agence."],
      ['The drug may have helped some.', 'Le médicament en a peut-être aidé certains.'],
      ['The minister might be ready to talk.', 'Le ministre serait prêt à discuter.'],
      ['We have to sell the house.', 'Il nous faut vendre la maison.'],
      ['The ruling could make history.', 'Cet arrêt pourrait faire date.'],
      ['The data shall not be sold.', 'Les données ne doivent pas être vendues.'],
      ['Members must pay a fee.', 'Les membres sont tenus de payer une cotisation.'],
      ['It may rain tomorrow.', 'Il va peut-être pleuvoir demain.'],
      ['We shall see.', 'Nous verrons.'],
      ['He can swim.', 'Il sait nager.'],
    ],
  },
  tense: {
    finds: [
      [
        '"The deal was a mistake," she said.',
        '"L’accord est une erreur", a-t-elle déclaré.',
        'tense.past-present',
      ],
      ['The company sold its factory.', 'La société vendra son usine.', 'tense.past-future'],
      [
        '"This was an error of judgment," she said.',
        '"Il s’agit d’une erreur de jugement", a-t-elle déclaré.',
        'tense.past-present',
      ],
      ['The couple divorced in May.', 'Le couple divorcera en mai.', 'tense.past-future'],
      ['The bridge is closed.', 'Le pont sera fermé.', 'tense.present-future'],
      // A perfect is no future, whatever else the sentence says of what is to be.
      [
        'The union has promised to strike until the law is withdrawn.',
        'Le syndicat promettra de faire grève jusqu’au retrait de la loi.',
        'tense.past-future',
      ],
      [
        'The mayor noted that he wanted to stay.',
        'Le maire notera qu’il voulait rester.',
        'tense.past-future',
      ],
      ['The harbour is deep.', 'Le port était profond.', 'tense.present-past'],
    ],
    quiet: [
      ['The results are to be published soon.', 'Les résultats seront bientôt publiés.'],
      ['It will be a plan based on fishing.', 'Ce sera un plan qui sera basé sur la pêche.'],
      ['She asks that you raise the matter.', 'Elle demande que vous souleviez la question.'],
      ['"The deal was a mistake," she said.', '"L’accord était une erreur", a-t-elle déclaré.'],
      ['"We have sold the factory," she said.', '"Nous avons vendu l’usine", a-t-elle déclaré.'],
      ['He will leave on Monday.', 'Il partira lundi.'],
      ['"We’ve heard this story," he said.', '"On connaît cette histoire", a-t-il dit.'],
      // A free rendering tells of another verb, and its time is its own.
      ['"We are still counting," he said.', '"Nous n’avons pas fini de compter", a-t-il dit.'],
      [
        '"My father worked on this line," he said.',
        '"Mon père a travaillé à la chaîne", a-t-il dit.',
      ],
      ['"Our team has been able to win," he said.', '"Notre équipe a su gagner", a-t-il dit.'],
      ['"I will sell when it is ready," he said.', '"Je vendrai quand ce sera prêt", a-t-il dit.'],
      ['"The vote was fair," he said.', '"Le vote a été juste", a-t-il dit.'],
    ],
  },
  quantifiers: {
    finds: [
      [
        'Few of the drawings have gone on show.',
        'Quelques dessins ont été exposés.',
        'quantifiers.changed',
      ],
      [
        'Some farmers sold their cows.',
        'Les agriculteurs ont vendu leurs vaches.',
        'quantifiers.lost',
      ],
      ['They crossed some of the bridges.', 'Ils ont traversé les ponts.', 'quantifiers.lost'],
      ['All members voted.', 'Certains membres ont voté.', 'quantifiers.changed'],
      ['Some schools closed.', 'Toutes les écoles ont fermé.', 'quantifiers.changed'],
      ['Most of the boats left.', 'Une poignée de bateaux sont partis.', 'quantifiers.changed'],
      ['The bridge is often closed.', 'Le pont est rarement fermé.', 'quantifiers.changed'],
      // Each takes one that may render it: the second is left with the wrong one.
      [
        'All ships and all boats left.',
        'Tous les navires et certains bateaux sont partis.',
        'quantifiers.changed',
      ],
    ],
    quiet: [
      ['A few of the drawings have gone on show.', 'Quelques dessins ont été exposés.'],
      ['Few of the drawings have gone on show.', 'Rares sont les dessins exposés.'],
      ['Some farmers sold their cows.', 'Des agriculteurs ont vendu leurs vaches.'],
      ['Some 40 farmers left.', 'Les 40 agriculteurs sont partis.'],
      ['Quite a few boats left.', 'Plusieurs bateaux sont partis.'],
      ['The two little girls left.', 'Les deux fillettes sont parties.'],
      ['They are close to each other.', 'Elles sont proches les unes des autres.'],
      ['It is a little book.', "C'est un livre bien écrit."],
      ['The bridge is usually closed.', 'Le pont est le plus souvent fermé.'],
      ['All members voted.', 'Tous les membres ont voté.'],
      ['Every lawful use is allowed.', 'Toute utilisation légale est autorisée.'],
      ['Many people came.', 'De nombreuses personnes sont venues.'],
    ],
  },
  opposites: {
    finds: [
      // A plain rendering of its own explains no other word.
      [
        'The new mayor praised the new harbour.',
        "Le nouveau maire a vanté l'ancien port.",
        'opposites.swapped',
      ],
      [
        'Prices rose sharply in Spain.',
        'Les prix ont fortement baissé en Espagne.',
        'opposites.swapped',
      ],
      ['The judge rejected the request.', 'Le juge a accepté la demande.', 'opposites.swapped'],
      [
        'The blast killed four sailors.',
        "L'explosion a blessé quatre marins.",
        'opposites.swapped',
      ],
      ['She urged them to vote.', 'Elle les a dissuadés de voter.', 'opposites.swapped'],
      // Antonyms that no scale lists, known from WordNet and the lexicon.
      ['His daughter called the police.', 'Son fils a appelé la police.', 'opposites.swapped'],
      ['The storm followed the vote.', 'La tempête a précédé le vote.', 'opposites.swapped'],
      ['They travelled with a visa.', 'Ils ont voyagé sans visa.', 'opposites.swapped'],
      ['It is the largest port.', "C'est le port le moins grand.", 'opposites.swapped'],
      ['Every minister resigned.', "Aucun ministre n'a démissionné.", 'opposites.swapped'],
      ['The smallest harbour is full.', 'Le plus grand port est plein.', 'opposites.swapped'],
      ['It will be easier to park.', 'Il sera plus difficile de se garer.', 'opposites.swapped'],
      [
        'Prices fell more slowly in May.',
        'Les prix ont baissé plus vite en mai.',
        'opposites.swapped',
      ],
      [
        'The clerk was cleared of fraud.',
        'Le commis a été condamné pour fraude.',
        'opposites.swapped',
      ],
      ['The bank eased its rules.', 'La banque a durci ses règles.', 'opposites.swapped'],
      [
        'The club drew with Genoa on Sunday.',
        'Le club a été battu par Gênes dimanche.',
        'opposites.swapped',
      ],
      ['The storm regained strength.', 'La tempête a perdu de la force.', 'opposites.swapped'],
      ['Rents had begun to ease.', 'Les loyers avaient commencé à grimper.', 'opposites.swapped'],
      ['The captain escaped a fine.', 'Le capitaine a écopé d’une amende.', 'opposites.swapped'],
      [
        'The tenants paid for the new roof.',
        'Les propriétaires ont payé le nouveau toit.',
        'opposites.swapped',
      ],
      // Both sides deny.
      [
        'She never held public office.',
        "Elle n'a jamais exercé de fonction privée.",
        'opposites.swapped',
      ],
    ],
    quiet: [
      [
        'The new rules will come into force only after parliament has voted on them.',
        "Les nouvelles règles n'entreront pas en vigueur avant le vote du Parlement.",
      ],
      ['The guests were given a map.', 'Les invités ont reçu une carte.'],
      ['They chose a smaller boat.', 'Ils ont choisi un bateau plus petit.'],
      ['It sank faster than expected.', 'Il a coulé plus vite que prévu.'],
      ['Rents are cheaper here.', 'Les loyers sont moins chers ici.'],
      ['Many people do not vote.', 'Peu de gens votent.'],
      ['They left without a visa.', 'Ils sont partis sans visa.'],
      ['His daughter and his son called.', 'Sa fille et son fils ont appelé.'],
      ['The storm followed the vote.', 'La tempête a suivi le vote.'],
      ['It was the opposite of private.', 'Ce n’était pas privé, bien au contraire.'],
      ['Prices rose sharply in Spain.', 'Les prix ont fortement augmenté en Espagne.'],
      ['They failed to win.', "Ils n'ont pas réussi à gagner."],
      ['He did not accept the offer.', "Il a refusé l'offre."],
      ['They will not pay unless we sign.', "Ils ne paieront qu'à condition que nous signions."],
      ['The castle lies on a hill.', 'Le château se dresse sur une colline.'],
      ['There are shops selling tea.', 'Il y a des boutiques où acheter du thé.'],
      ['Water is not cheap here.', "L'eau n'est pas peu chère ici."],
      ['The claim falls under the old law.', "La plainte relève de l'ancienne loi."],
      ['They were unlucky.', 'Ils ont manqué de chance.'],
      [
        'The guests are unregistered, without a lease.',
        'Les hôtes sont non enregistrés, sans bail.',
      ],
      ['A ring of lost and defeated kings.', 'Un cercle de rois perdus et vaincus.'],
    ],
  },
  falseFriends: {
    finds: [
      [
        'The court found no evidence.',
        "Le tribunal n'a trouvé aucune évidence.",
        'falseFriends.lure',
      ],
      [
        'The removal of the ambassador came as a surprise.',
        "Le retrait de l'ambassadeur a surpris.",
        'falseFriends.agent',
      ],
    ],
    quiet: [
      ['The court found no evidence.', "Le tribunal n'a trouvé aucune preuve."],
      ['They sailed to Deception.', 'Ils ont vogué vers Déception.'],
      ['The withdrawal of the army came as a surprise.', "Le retrait de l'armée a surpris."],
      ['The police demanded answers.', 'La police a exigé des réponses.'],
    ],
  },
  names: {
    finds: [
      [
        'The prize went to Brendan Kowalczyk.',
        'Le prix est allé à Brendan Fitzsimmons.',
        'names.changed',
      ],
      ['Taylor Quist and Ann Lee left.', 'Taylor Quist et Ann Quist sont partis.', 'names.changed'],
      ['The prize went to Iwasaki.', 'Le prix est allé à Fitzsimmons.', 'names.changed'],
      ['They met Anna Lindqvist.', 'Ils ont rencontré Anna Mindqvist.', 'names.spelling'],
      ['He left the harbour of Reykjavik.', 'Il a quitté le port.', 'names.missing'],
      [
        'And there is more: a firm of Oslo won the contract.',
        'Et il y a mieux : BQR, une société d’Oslo, a remporté le contrat.',
        'names.extra',
      ],
      [
        'The brothers of the singer are Paul Quist and Ann Quist.',
        'Les frères du chanteur sont Ida Quist, Paul Quist et Ann Quist.',
        'names.extra',
      ],
      [
        'They own shops in Las Cruces and in Rome.',
        'Ils ont des magasins à Los Cruces et à Rome.',
        'names.changed',
      ],
      // The only name left on each side, at opposite ends of the sentence.
      [
        'The minister in charge of harbours, Alan Brandwell, urged both sides to talk.',
        'Tom Fitzsimmons, ministre chargé des ports, a exhorté les deux camps au dialogue.',
        'names.changed',
      ],
      [
        "The ministry regrets Apple's delay of the report.",
        'Le ministère regrette le retard du rapport par Brandwell.',
        'names.changed',
      ],
    ],
    quiet: [
      ['Kenya has not asked for help.', "Nairobi n'a pas demandé d'aide."],
      ['Yulia Zhuravkova left with Yuri.', 'Ioulia Jouravkova est partie avec Iouri.'],
      ['The prize went to Oleg Shchukhin.', 'Le prix est allé à Oleg Chtchoukhine.'],
      ['Kenya has not asked for it.', 'Nairobi n’en a pas fait la demande.'],
      ['Talks with Beijing went on.', 'Les discussions avec la Chine se sont poursuivies.'],
      [
        'NATO met in Germany with Lech Walesa.',
        "L'Otan s'est réunie en Allemagne avec Lech Walesa.",
      ],
      ['Mikhail Gorbachev visited Munich.', 'Mikhaïl Gorbatchev a visité Munich.'],
      ['The United States and China agreed.', "Les Etats-Unis et la Chine se sont mis d'accord."],
    ],
  },
  coverage: {
    finds: [
      [
        'Unless it rains, the mayor will close the pool on Monday.',
        'Le maire fermera la piscine lundi.',
        'coverage.missing',
      ],
      [
        'The factory closed after protests by angry farmers from neighbouring villages.',
        "L'usine a fermé.",
        'coverage.missing',
      ],
    ],
    quiet: [
      [
        'Sales are unchanged, the firm said.',
        "Les ventes sont stables, comme l'an passé, selon la firme.",
      ],
      [
        'The factory closed after long protests.',
        "L'usine a fermé après de longues protestations.",
      ],
    ],
  },
};

describe.each(Object.entries(CASES))('%s', (check, { finds, quiet }) => {
  it.each(finds)('alarms: %s | %s', (en, fr, name) => {
    expect(namesOf(check, en, fr)).toContain(name);
  });

  it.each(quiet)('keeps quiet: %s | %s', (en, fr) => {
    expect(namesOf(check, en, fr)).toEqual([]);
  });
});

describe('what ends a sentence and answers to nothing', () => {
  const majors = (en: string, fr: string): (string | null)[] =>
    driftOf(en, fr)
      .filter(({ name, severity }) => name.startsWith('coverage.') && severity === 'major')
      .map((finding) => finding.fr ?? finding.en);

  it.each([
    [
      'The ferry left the harbour on Monday.',
      'Le ferry a quitté le port lundi malgré les consignes.',
      'malgré les consignes',
    ],
    [
      'The ferry left the harbour on Monday in breach of the rules.',
      'Le ferry a quitté le port lundi.',
      'in breach of the rules',
    ],
    [
      'The mayor announced a new tax.',
      'Le maire a secrètement annoncé une nouvelle taxe.',
      'secrètement',
    ],
  ])('is grave: %s | %s', (en, fr, words) => {
    expect(majors(en, fr)).toEqual([words]);
  });

  it.each([
    // A free rendering, adverbs of time and of discourse, a noun in -ment.
    ['The ferry sank without a trace.', 'Le ferry a coulé corps et biens.'],
    ['It judiciously decided to join the harbour.', 'Il décida de rejoindre sagement le port.'],
    ['They serve national interests.', 'Ils servent les intérêts nationaux des Etats-Unis.'],
    ['The mayor announced a new tax.', 'Le maire a récemment annoncé une nouvelle taxe.'],
    ['The mayor announced a tax.', "Le maire a annoncé un prélèvement sur l'année."],
  ])('is none: %s | %s', (en, fr) => {
    expect(majors(en, fr)).toEqual([]);
  });
});

describe('known names in another form', () => {
  it.each([
    ['AI is a branch of computing.', "L'Intelligence Artificielle est une branche du calcul."],
    ['The African dancers left.', 'Les danseurs Afro sont partis.'],
  ])('were not swapped: %s | %s', (en, fr) => {
    expect(driftOf(en, fr).map(({ name }) => name)).not.toContain('entities.swapped');
  });

  it.each([
    ['The ship sailed to the United States.', 'Le navire est parti pour les Etats-Unis.'],
    ['The UN sent a doctor.', "L'Onu a envoyé un médecin."],
  ])('are known without accents and as words: %s | %s', (en, fr) => {
    expect(namesOf('entities', en, fr)).toEqual([]);
  });
});

describe('spans and fixes', () => {
  it('marks the modal with its negation and offers the obligation', () => {
    const [finding] = driftOf(
      'Data shall not be sold.',
      'Les données ne seront pas vendues.',
    ).filter(({ name }) => name === 'modality.shall');
    expect([finding?.en, finding?.fr]).toEqual(['shall not be', 'ne seront pas']);
    expect(finding?.fix?.replacement).toBe('doivent pas être');
  });

  it('is more severe inside marks', () => {
    const severity = (mark: string): string | undefined =>
      driftOf(
        `The firm said that data ${mark}shall not be sold${mark}.`,
        `La société a déclaré que les données ${mark}ne seront pas vendues${mark}.`,
      ).find(({ name }) => name === 'modality.shall')?.severity;
    expect([severity(''), severity('"')]).toEqual(['minor', 'major']);
  });
});
