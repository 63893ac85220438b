import { describe, expect, it } from 'vitest';
import { namesOf } from '../../support/drift.ts';

describe('timing', () => {
  it.each([
    ['The old mill still works.', 'Le vieux moulin ne fonctionne plus.', 'phase'],
    ['The town has yet to pay.', 'La ville a déjà payé.', 'phase'],
    ['The ferry sank again.', 'Le bac a coulé pour la première fois.', 'phase'],
    ['The court will rule tomorrow.', 'Le tribunal a statué hier.', 'deixis'],
    [
      'The union called a strike last week.',
      'Le syndicat a lancé une grève la semaine prochaine.',
      'deixis',
    ],
    ['The factory used to employ 300 people.', "L'usine emploie 300 personnes.", 'bygone'],
    ['The museum had been expected to reopen.', 'Le musée doit rouvrir.', 'bygone'],
  ])('finds: %s | %s', (en, fr, kind) => {
    expect(namesOf('timing', en, fr)).toEqual([`timing.${kind}`]);
  });

  it.each([
    ['The old mill still works.', "Le vieux moulin n'a pas cessé de fonctionner."],
    ['The old mill still works.', 'Le vieux moulin fonctionne toujours, plus lentement.'],
    ['The bridge has not yet been repaired.', "Le pont attend toujours d'être réparé."],
    ['The ferry sank again.', 'Le bac a coulé une nouvelle fois.'],
    ['The court ruled on Monday.', 'Le tribunal a statué hier.'],
    [
      'Rents rose last year and will rise next year.',
      "Les loyers ont monté l'an dernier et monteront l'an prochain.",
    ],
    ['The factory used to employ 300 people.', "L'usine employait 300 personnes."],
    ['The factory is used to make boats.', "L'usine fait des bateaux."],
    ['The museum had been expected to reopen.', 'Le musée devait rouvrir.'],
    ['The museum is expected to reopen.', 'Le musée doit rouvrir.'],
  ])('keeps quiet: %s | %s', (en, fr) => {
    expect(namesOf('timing', en, fr)).toEqual([]);
  });
});

describe('connectives', () => {
  it.each([
    ['The road is closed until Friday.', 'La route est fermée à partir de vendredi.', 'limit'],
    ['He has lived there since 2011.', "Il y a vécu jusqu'en 2011.", 'limit'],
    [
      'Claims must be filed by 1 June.',
      'Les demandes sont à déposer à partir du 1er juin.',
      'limit',
    ],
    [
      'The ferry will sail unless the wind rises.',
      'Le bac partira si le vent se lève.',
      'condition',
    ],
    [
      'They mended the wall instead of the roof.',
      'Ils ont réparé le mur en plus du toit.',
      'instead',
    ],
    [
      'They will leave if the harbour freezes.',
      'Ils partiront parce que le port gèle.',
      'condition',
    ],
    [
      'The board will vote unless he meets the owners.',
      'Le conseil, qui doit le rencontrer, votera.',
      'closed',
    ],
    ['She did not say whether she would run.', "Elle a dit qu'elle serait candidate.", 'closed'],
  ])('finds: %s | %s', (en, fr, kind) => {
    expect(namesOf('connectives', en, fr)).toEqual([`connectives.${kind}`]);
  });

  it.each([
    ['The road is closed until Friday.', 'La route ne rouvrira que vendredi.'],
    ['The shop opens from Monday to Friday.', "Le magasin ouvre du lundi jusqu'au vendredi."],
    ['The ferry will sail unless the wind rises.', 'Le bac partira si le vent ne se lève pas.'],
    ['Claims must be filed by 1 June.', 'Les demandes sont à déposer avant le 1er juin.'],
    ['She did not say whether she would run.', 'Elle n’a rien dit de son éventuelle candidature.'],
    ['The board will vote unless he meets the owners.', 'Faute de rencontre, le conseil votera.'],
    ['The school, though, stayed open.', "L'école est restée ouverte, car il y avait du monde."],
  ])('keeps quiet: %s | %s', (en, fr) => {
    expect(namesOf('connectives', en, fr)).toEqual([]);
  });
});
