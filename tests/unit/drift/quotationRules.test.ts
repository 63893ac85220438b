import { describe, expect, it } from 'vitest';
import { findDrift } from '../../../shared/drift/findDrift.ts';
import { driftInput, namesOf } from '../../support/drift.ts';

/** Pairs that a check must tell of, by its kind, and pairs in which it must keep quiet. */
type Cases = Record<
  string,
  { finds: readonly [string, string, string][]; quiet: readonly [string, string][] }
>;

const CASES: Cases = {
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
