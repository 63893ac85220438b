import { describe, expect, it } from 'vitest';
import { driftOf, namesOf } from '../../support/drift.ts';

/** Pairs that a check must tell of, by its kind, and pairs in which it must keep quiet. */
type Cases = Record<
  string,
  { finds: readonly [string, string, string][]; quiet: readonly [string, string][] }
>;

const CASES: Cases = {
  stance: {
    finds: [
      [
        'The bridge will open in May, the mayor said.',
        'Le pont ouvrira en mai, a prétendu le maire.',
        'stance.claimAdded',
      ],
      [
        'The minister said on Friday that the budget was balanced.',
        'La ministre a reconnu vendredi que le budget était équilibré.',
        'stance.admitAdded',
      ],
      [
        'The company said that it had sold the ships.',
        'La société a nié avoir vendu les navires.',
        'stance.denyAdded',
      ],
      [
        'The captain denied that he had slept.',
        'Le capitaine a déclaré avoir dormi.',
        'stance.denyLost',
      ],
      [
        'The captain denied that the map was wrong.',
        'Le capitaine a affirmé que la carte était fausse.',
        'stance.denyLost',
      ],
      [
        'The firm claimed that its pumps were safe.',
        'La firme a indiqué que ses pompes étaient sûres.',
        'stance.claimLost',
      ],
    ],
    quiet: [
      [
        'The bridge will open in May, the mayor said.',
        'Le pont ouvrira en mai, a affirmé le maire.',
      ],
      ['The mayor admitted that he was late.', 'Le maire a reconnu qu’il était en retard.'],
      [
        'The captain denied the charge, which he called false.',
        'Le capitaine a déclaré que l’accusation était fausse.',
      ],
      ['He said it was not true.', 'Il a nié que ce fût vrai.'],
      ['She agreed that the road was dangerous.', 'Elle a reconnu que la route était dangereuse.'],
      [
        'The order creates no right against the State of Maine or its agencies.',
        "L'arrêté ne prétend créer aucun droit contre l'État du Maine ou ses organismes.",
      ],
      ['The firm claims that its pumps are safe.', 'La firme assure que ses pompes sont sûres.'],
    ],
  },
  hearsay: {
    finds: [
      [
        'The minister resigned on Friday.',
        'Le ministre aurait démissionné vendredi.',
        'hearsay.added',
      ],
      ['The flood destroyed 12 boats.', 'La crue aurait détruit 12 bateaux.', 'hearsay.added'],
      ['The flood reportedly destroyed 12 boats.', 'La crue a détruit 12 bateaux.', 'hearsay.lost'],
    ],
    quiet: [
      [
        'If the dam had held, the town would have been saved.',
        'Si le barrage avait tenu, la ville aurait été sauvée.',
      ],
      ['The flood reportedly destroyed 12 boats.', 'La crue aurait détruit 12 bateaux.'],
    ],
  },
  conditional: {
    finds: [
      [
        'Without the dam, the river would have destroyed the town.',
        'Sans le barrage, la rivière a détruit la ville.',
        'conditional.dropped',
      ],
      [
        '“A strike would ruin the harbour,” she said.',
        '« Une grève ruine le port », a-t-elle dit.',
        'conditional.dropped',
      ],
    ],
    quiet: [
      [
        'Without the dam, the river would have destroyed the town.',
        'Sans le barrage, la rivière aurait détruit la ville.',
      ],
      [
        'Every summer he would swim across the lake.',
        'Chaque été, il traversait le lac à la nage.',
      ],
      ['She said the bridge would open in May.', 'Elle a dit que le pont ouvrira en mai.'],
      ['He feared that the dam would break.', 'Il craignait que le barrage ne cède.'],
    ],
  },
  attribution: {
    finds: [
      [
        'Police said the driver had fled.',
        'La défense a déclaré que le conducteur avait fui.',
        'attribution.office',
      ],
      [
        'The dam will hold, Paula Rivers said.',
        'Le barrage tiendra, a déclaré Hélène Marchand.',
        'attribution.speaker',
      ],
      [
        'According to Brendan Kowalczyk, the ferry was late.',
        'Selon Igor Petrossian, le bac était en retard.',
        'attribution.speaker',
      ],
      [
        '“The dam will hold,” she said.',
        '« Le barrage tiendra », a-t-il dit.',
        'attribution.gender',
      ],
      [
        'The ferry was overloaded, the harbour master said.',
        'Le bac était surchargé.',
        'attribution.lost',
      ],
      [
        'According to the police, the driver was drunk.',
        'Le conducteur était ivre.',
        'attribution.lost',
      ],
      ['Officers said the captain had slept.', 'Le capitaine avait dormi.', 'attribution.lost'],
      [
        'According to the crew, 40 cabins were locked.',
        'Quarante cabines étaient fermées à clé.',
        'attribution.lost',
      ],
      [
        'The shipyard said it had tested the hull.',
        'Le chantier naval a testé la coque.',
        'attribution.lost',
      ],
      [
        'Witnesses said the captain jumped overboard.',
        "D'après la police, le capitaine a sauté par-dessus bord.",
        'attribution.office',
      ],
      [
        'The union says 40 posts will go.',
        'La direction affirme que 40 postes vont disparaître.',
        'attribution.office',
      ],
      [
        '“They lied to us,” said Paula Rivers. Her lawyer, Igor Petrossian, declined to comment.',
        "« Ils nous ont menti », a dit Igor Petrossian, l'avocat de Paula Rivers.",
        'attribution.speaker',
      ],
      [
        'Geologists think that the lake dried up in weeks.',
        "Le lac s'est asséché en quelques semaines.",
        'attribution.lost',
      ],
      [
        'The company, the union says, has hidden its losses.',
        "L'entreprise a caché ses pertes.",
        'attribution.lost',
      ],
      [
        '“I have resigned,” Rivers said, according to the Harbour Gazette.',
        '« J’ai démissionné », a déclaré Rivers.',
        'attribution.relayLost',
      ],
      [
        'The captain reportedly said that the ferry was late.',
        'Le capitaine a déclaré que le bac était en retard.',
        'attribution.hearsayLost',
      ],
      [
        'The captain said that the ferry was late.',
        'Le capitaine aurait déclaré que le bac était en retard.',
        'attribution.hearsayAdded',
      ],
    ],
    quiet: [
      [
        'Prosecutors said the driver had fled.',
        'Le parquet a déclaré que le conducteur avait fui.',
      ],
      ['The dam will hold, Paula Rivers said.', 'Le barrage tiendra, a déclaré Mme Rivers.'],
      ['The shipyard said it had tested the hull.', 'Le chantier naval dit avoir testé la coque.'],
      [
        'Witnesses said the captain jumped overboard.',
        "Le capitaine, d'après des témoins, a sauté par-dessus bord.",
      ],
      [
        '“They lied to us,” said Paula Rivers, the captain’s lawyer.',
        "« Ils nous ont menti », a dit l'avocate du capitaine, Paula Rivers.",
      ],
      ['The company said 40 posts would go.', 'La direction a dit que 40 postes disparaîtraient.'],
      [
        'NATO said that the talks had failed.',
        "L'Otan a déclaré que les négociations avaient échoué.",
      ],
      ['The United States said it would wait.', 'Les Etats-Unis ont déclaré qu’ils attendraient.'],
      [
        'The ferry was overloaded, the harbour master said.',
        'Pour le capitaine du port, le bac était surchargé.',
      ],
      ['The ferry is said to have been overloaded.', 'Le bac aurait été surchargé.'],
      [
        'The company, the union says, has hidden its losses.',
        "À en croire le syndicat, l'entreprise a caché ses pertes.",
      ],
      ['The bay, which the maps say is deep, froze.', 'La baie, profonde sur les cartes, a gelé.'],
      [
        'Some sailors are said to have slept on the beach.',
        'Des marins auraient dormi sur la plage.',
      ],
      [
        'The fleet was lost; however, data describing the reef were never published.',
        "La flotte a été perdue ; aucune information sur le récif n'a toutefois paru.",
      ],
      [
        'Forecasters warned Marseille would flood, depending on the wind.',
        'Selon la météo, Marseille serait inondée.',
      ],
      [
        'The dam will hold, according to Rivers.',
        'Rivers en est sûre : le barrage tiendra, dit-elle.',
      ],
      [
        'According to him, the judge would have told the prosecutor.',
        'Selon lui, le juge l’aurait dit au procureur.',
      ],
      [
        'The victim spoke on Monday. “I am well,” he said.',
        'La victime a parlé lundi. « Je vais bien », a-t-elle dit.',
      ],
    ],
  },
  quotationMarks: {
    finds: [
      [
        'The mayor said the road was dangerous and badly lit.',
        'Le maire a dit que la route était « dangereuse et mal éclairée ».',
        'quotationMarks.added',
      ],
      [
        '“The road is closed,” the mayor said.',
        'Le maire a dit que la route était fermée.',
        'quotationMarks.lost',
      ],
      [
        '“The road is dangerous for children,” the mayor said.',
        'La route est dangereuse pour les enfants.',
        'quotationMarks.ownVoice',
      ],
      [
        'The mayor spoke. “The harbour bridge needs twelve new pillars before winter,” he said.',
        'Le maire a parlé.',
        'quotationMarks.dropped',
      ],
    ],
    quiet: [
      ['“The road is closed,” the mayor said.', '« La route est fermée », a dit le maire.'],
      ['The firm bought shares in hedge funds.', 'La firme a acheté des parts de « hedge funds ».'],
      ["The mayor wrote: 'The road is closed.", 'Le maire a écrit : « La route est fermée ».'],
    ],
  },
};

describe('severity of added marks', () => {
  const severities = (en: string, fr: string): string[] =>
    driftOf(en, fr)
      .filter(({ name }) => name === 'quotationMarks.added')
      .map(({ severity }) => severity);

  it('is minor where the English writes down what it hears', () => {
    const said = 'Le maire a dit : « La route est dangereuse et mal éclairée ».';
    expect(severities('The mayor said the road was dangerous and badly lit.', said)).toEqual([
      'major',
    ]);
    const heard = 'I mean, the mayor said the road is dangerous and badly lit.';
    expect(severities(heard, said)).toEqual(['minor']);
  });
});

describe.each(Object.entries(CASES))('%s', (check, { finds, quiet }) => {
  it.each(finds)('tells: %s / %s', (en, fr, kind) => {
    expect(namesOf(check, en, fr)).toContain(kind);
  });

  it.each(quiet)('keeps quiet: %s / %s', (en, fr) => {
    expect(namesOf(check, en, fr)).toEqual([]);
  });
});
