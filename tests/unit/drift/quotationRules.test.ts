import { describe, expect, it } from 'vitest';
import { findDrift } from '../../../shared/drift/findDrift.ts';
import { driftInput, namesOf } from '../../support/drift.ts';

/** Pairs that a check must tell of, by its kind, and pairs in which it must keep quiet. */
type Cases = Record<
  string,
  { finds: readonly [string, string, string][]; quiet: readonly [string, string][] }
>;

const CASES: Cases = {
  scope: {
    finds: [
      [
        'She will sell only if the price is right.',
        'Elle vendra si le prix est bon.',
        'scope.dropped',
      ],
      [
        'Only the captain knew the way.',
        'Même le capitaine connaissait le chemin.',
        'scope.swapped',
      ],
      [
        'Even the captain knew the way.',
        'Seul le capitaine connaissait le chemin.',
        'scope.swapped',
      ],
      [
        '“We only wanted to help,” she said.',
        '« Nous voulions aider », a-t-elle dit.',
        'scope.dropped',
      ],
      [
        '“At least it did not rain,” she said.',
        "« Il n'a pas plu », a-t-elle dit.",
        'scope.dropped',
      ],
      [
        '“We wanted to help,” she said.',
        '« Nous voulions seulement aider », a-t-elle dit.',
        'scope.added',
      ],
    ],
    quiet: [
      ['She will sell only if the price is right.', 'Elle ne vendra que si le prix est bon.'],
      ['“We only wanted to help,” she said.', "« Nous ne voulions qu'aider », a-t-elle dit."],
      ['“The only road is closed,” she said.', '« La seule route est fermée », a-t-elle dit.'],
      ['Even the captain knew the way.', 'Le capitaine lui-même connaissait le chemin.'],
      ['She only wanted to help.', 'Elle voulait aider.'],
    ],
  },
  agent: {
    finds: [
      ['They had been warned.', 'Ils avaient prévenu.', 'agent.voice'],
      [
        'Brandwell, which owns the port, is growing.',
        'Brandwell, détenu par le port, grandit.',
        'agent.voice',
      ],
      ['Each side blamed the other.', 'Brandwell a mis en cause Orbitel.', 'agent.reciprocal'],
      [
        'Orbitel sued Brandwell over the patent.',
        'Brandwell a poursuivi Orbitel au sujet du brevet.',
        'agent.swapped',
      ],
      ['The union attacked the minister.', 'Le ministre a attaqué le syndicat.', 'agent.swapped'],
      ['Orbitel is suing Brandwell.', 'Brandwell poursuit Orbitel.', 'agent.swapped'],
      [
        'The army was attacked by the rebels at dawn.',
        "Les rebelles ont été attaqués par l'armée à l'aube.",
        'agent.swapped',
      ],
      [
        'The rebels attacked the army at dawn.',
        "Les rebelles ont été attaqués par l'armée à l'aube.",
        'agent.swapped',
      ],
      [
        'The mayor told the minister that the bridge was closed.',
        'Le ministre a dit au maire que le pont était fermé.',
        'agent.swapped',
      ],
      [
        'The train from Lyon to Paris was late.',
        'Le train de Paris à Lyon était en retard.',
        'agent.direction',
      ],
      [
        'The ferry was bound for Naples.',
        'Le bac était en provenance de Naples.',
        'agent.direction',
      ],
      [
        'Exports from China rose.',
        'Les exportations vers la Chine ont augmenté.',
        'agent.direction',
      ],
    ],
    quiet: [
      ['They had been warned.', 'Ils avaient été prévenus.'],
      ['Half were given the drug.', 'La moitié a reçu le médicament.'],
      ['They solved it using old maps.', 'Ils l’ont résolu par de vieilles cartes.'],
      ['Each side blamed the other.', 'Les deux camps se sont renvoyé la faute.'],
      ['Brandwell owns the port.', 'Le port est détenu par Brandwell.'],
      [
        'Orbitel sued Brandwell over the patent.',
        'Brandwell a été poursuivi par Orbitel au sujet du brevet.',
      ],
      ['The union attacked the minister.', 'Le ministre, le syndicat l’a attaqué.'],
      ['Ann Lowell met Bob Rivers in Oslo.', 'Bob Rivers a rencontré Ann Lowell à Oslo.'],
      [
        'The army was attacked by the rebels at dawn.',
        "Les rebelles ont attaqué l'armée à l'aube.",
      ],
      ['The vote was followed by a debate.', 'Au vote a succédé un débat.'],
      [
        'The ships were expected by Saturday, the harbour said.',
        'Samedi au plus tard, les navires étaient attendus par le port, a-t-il dit.',
      ],
      ['The train from Lyon to Paris was late.', 'Le train Lyon-Paris avait du retard.'],
      ['They moved from Madrid to Lisbon.', 'Ils ont quitté Madrid pour Lisbonne.'],
      ['He flew to Oslo from Rome.', 'Il est allé de Rome à Oslo en avion.'],
      ['Exports to China rose.', 'Les exportations vers la Chine ont augmenté.'],
      ['Brandwell’s losses worry Orbitel.', 'Orbitel craint les pertes de Brandwell.'],
    ],
  },
  quotationEdges: {
    finds: [
      [
        'The mayor called the road “dangerous” and said that it was badly lit.',
        'Le maire a jugé la route « dangereuse et mal éclairée ».',
        'quotationEdges.entered',
      ],
    ],
    quiet: [
      [
        'The mayor called the road “dangerous and badly lit”.',
        'Le maire a jugé la route « dangereuse et mal éclairée ».',
      ],
      ['The mayor called the road “dangerous”.', 'Le maire a jugé cette « route dangereuse ».'],
    ],
  },
  quotationCuts: {
    finds: [
      [
        '“The bridge was old, and we had asked for a new one,” the mayor said.',
        '« Le pont était vieux », a dit le maire.',
        'quotationCuts.missing',
      ],
      [
        '“The bridge was old,” the mayor said.',
        '« Le pont était vieux, et tout le monde préférait attendre », a dit le maire.',
        'quotationCuts.extra',
      ],
    ],
    quiet: [
      [
        '“The bridge was old, and we had asked for a new one,” the mayor said.',
        '« Le pont était vieux, et nous en avions demandé un neuf », a dit le maire.',
      ],
      [
        '“The bridge was old, and we had asked for a new one,” the mayor said.',
        '« Le pont était vieux […] », a dit le maire.',
      ],
      [
        '“The bridge was old, and we had asked for a new one,” the mayor said.',
        '« Le pont était vieux », a dit le maire, ajoutant qu’ils en avaient demandé un neuf.',
      ],
      [
        '“We paid the price,” the mayor said.',
        '« Nous avons payé le prix (de la liberté de nos enfants) », a dit le maire.',
      ],
    ],
  },
  editorialMarks: {
    finds: [
      [
        '“The road … is closed,” the mayor said.',
        '« La route est fermée », a dit le maire.',
        'editorialMarks.ellipsisLost',
      ],
      [
        '“The road is closed,” the mayor said.',
        '« La route (...) est fermée », a dit le maire.',
        'editorialMarks.ellipsisAdded',
      ],
      [
        '“[The prefect] closed the road,” the mayor said.',
        '« Il a fermé la route », a dit le maire.',
        'editorialMarks.insertionLost',
      ],
      [
        '“The raod (sic) is closed,” the mayor wrote.',
        '« La route est fermée », a écrit le maire.',
        'editorialMarks.sicLost',
      ],
    ],
    quiet: [
      [
        '“[The prefect] closed the road,” the mayor said.',
        '« (Le préfet) a fermé la route », a dit le maire.',
      ],
      ['“The road is closed,” the mayor said.', '« La route est fermée », a dit le maire.'],
    ],
  },
  connectives: {
    finds: [
      [
        'The dam leaked because the winter was cold.',
        "Le barrage a fui bien que l'hiver ait été froid.",
        'connectives.logic',
      ],
      [
        'The ferry left before the storm.',
        'Le bac est parti après la tempête.',
        'connectives.order',
      ],
    ],
    quiet: [
      [
        'The dam leaked although the winter was mild.',
        "Le barrage a fui bien que l'hiver ait été doux.",
      ],
      ['He slowed after the front wheel broke.', 'Il a ralenti quand sa roue avant a cassé.'],
      [
        'The new rules will come into force only after parliament has voted on them.',
        "Les nouvelles règles n'entreront pas en vigueur avant le vote du Parlement.",
      ],
    ],
  },
  degree: {
    finds: [
      [
        'Wages rose slightly in March.',
        'Les salaires ont fortement augmenté en mars.',
        'degree.strengthened',
      ],
      [
        'Brest is one of the largest ports in the country.',
        'Brest est le plus grand port du pays.',
        'degree.oneOfLost',
      ],
      [
        'Brest is the largest port in the country.',
        "Brest est l'un des plus grands ports du pays.",
        'degree.oneOfAdded',
      ],
    ],
    quiet: [
      ['Wages rose sharply in March.', 'Les salaires ont fortement augmenté en mars.'],
      ['The road is very dangerous.', 'La route est dangereuse.'],
      [
        'Brest is one of the largest ports in the country.',
        "Brest est l'un des plus grands ports du pays.",
      ],
    ],
  },
};

describe.each(Object.entries(CASES))('%s', (check, { finds, quiet }) => {
  it.each(finds)('tells: %s / %s', (en, fr, kind) => {
    expect(namesOf(check, en, fr)).toContain(kind);
  });

  it.each(quiet)('keeps quiet: %s / %s', (en, fr) => {
    expect(namesOf(check, en, fr)).toEqual([]);
  });
});

describe('headline', () => {
  const kinds = (title: readonly [string, string], body: readonly [string, string]): string[] =>
    findDrift(driftInput([title, body]))
      .filter(({ check }) => check === 'headline')
      .map(({ kind }) => kind);
  const body = [
    'The mayor said the road was closed. “The bridge will open in May,” she added.',
    'La maire a dit que la route était fermée. « Le pont ouvrira en mai », a-t-elle ajouté.',
  ] as const;

  it('quotes only what the article quotes', () => {
    const invented = [
      'Mayor closes the coast road',
      'Le maire : « La route côtière est un danger »',
    ] as const;
    expect(kinds(invented, body)).toEqual(['notInBody']);
    const kept = ['Bridge to open in May', 'La maire : « Le pont ouvrira en mai »'] as const;
    expect(kinds(kept, body)).toEqual([]);
  });
});

describe('backTranslation', () => {
  const en = '“This law protects the coast from floods,”';
  const fr = '« Cette loi protège la côte des inondations »';

  it.each([
    ['said French Transport Minister Luc Marchand.', 'a dit le ministre français Luc Marchand.'],
    ['said Luc Marchand, the French transport minister.', 'a dit le ministre Luc Marchand.'],
    ['the Élysée said in a statement.', "a dit l'Élysée dans un communiqué."],
    ['the mayor of Lyon said.', 'a dit le maire de Lyon.'],
  ])('asks for the words of a French speaker: %s', (said, dit) => {
    expect(namesOf('backTranslation', `${en} ${said}`, `${fr}, ${dit}`)).toEqual([
      'backTranslation.askOriginal',
    ]);
  });

  it.each([
    ['the mayor of Boston said.', 'a dit le maire de Boston.'],
    ['the French teacher said.', 'a dit la professeure de français.'],
  ])('asks nothing of others: %s', (said, dit) => {
    expect(namesOf('backTranslation', `${en} ${said}`, `${fr}, ${dit}`)).toEqual([]);
  });

  it('asks nothing where the French does not quote', () => {
    const reported = "L'Élysée a dit que cette loi protégeait la côte des inondations.";
    expect(namesOf('backTranslation', `${en} the Élysée said.`, reported)).toEqual([]);
  });
});
