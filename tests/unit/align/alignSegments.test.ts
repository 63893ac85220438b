import { describe, expect, it } from 'vitest';
import { alignSegments } from '../../../shared/align/alignSegments.ts';
import type { Bead } from '../../../shared/align/bead.ts';
import type { Range } from '../../../shared/align/pins.ts';
import { openLexicon } from '../../../shared/lexicon/openLexicon.ts';
import { packLexicon } from '../../../shared/lexicon/packLexicon.ts';
import { segmentText } from '../../../shared/text/segmentText.ts';

const WORDS: readonly (readonly [string, string])[] = [
  ['mayor', 'maire'],
  ['council', 'conseil'],
  ['resigned', 'démissionné'],
  ['vote', 'vote'],
  ['budget', 'budget'],
  ['bridge', 'pont'],
  ['river', 'rivière'],
  ['school', 'école'],
  ['teacher', 'enseignante'],
  ['closed', 'fermé'],
  ['snow', 'neige'],
  ['road', 'route'],
  ['farmers', 'agriculteurs'],
  ['harvest', 'récolte'],
  ['rain', 'pluie'],
  ['doctor', 'médecin'],
];
const lexicon = openLexicon(
  packLexicon({
    documents: 10_000,
    frequencies: {
      en: new Map([
        ['the', 9000],
        ['a', 8000],
        ['of', 8000],
        ...WORDS.map(([en]) => [en, 20] as const),
      ]),
      fr: new Map([
        ['le', 9000],
        ['la', 9000],
        ['de', 9000],
        ...WORDS.map(([, fr]) => [fr, 20] as const),
      ]),
    },
    pairs: [
      { en: 'the', fr: 'le', forward: 0.4, backward: 0.6 },
      { en: 'the', fr: 'la', forward: 0.4, backward: 0.6 },
      { en: 'of', fr: 'de', forward: 0.7, backward: 0.5 },
      ...WORDS.map(([en, fr]) => ({ en, fr, forward: 0.8, backward: 0.8 })),
    ],
    expressions: [],
    kin: [],
    opposites: [],
  }),
);

function ladder(beads: readonly Bead[]): string[] {
  return beads.map(({ en, fr }) => `${en.join()}:${fr.join()}`);
}

function align(en: string, fr: string, pins: readonly Bead[] = []): Bead[] {
  return alignSegments(segmentText(en, 'en'), segmentText(fr, 'fr'), lexicon, { pins });
}

const EN = [
  'The mayor resigned after the vote of the council.',
  'The bridge over the river is closed.',
  'The school lost a teacher to the doctor.',
  'Snow lies on the road.',
  'The farmers lost the harvest in the rain.',
];
const FR = [
  'Le maire a démissionné après le vote du conseil.',
  'Le pont sur la rivière est fermé.',
  'L’école a perdu une enseignante au profit du médecin.',
  'La neige couvre la route.',
  'Les agriculteurs ont perdu la récolte sous la pluie.',
];

describe('alignSegments', () => {
  it('pairs sentences one by one', () => {
    const beads = align(EN.join(' '), FR.join(' '));
    expect(ladder(beads)).toEqual(['0:0', '1:1', '2:2', '3:3', '4:4']);
    for (const bead of beads) expect(bead.confidence).toBeGreaterThan(0.8);
  });

  it('finds what was left out and what was added', () => {
    const without = FR.filter((_, j) => j !== 2).join(' ');
    expect(ladder(align(EN.join(' '), without))).toEqual(['0:0', '1:1', '2:', '3:2', '4:3']);
    const shorter = EN.filter((_, i) => i !== 2).join(' ');
    expect(ladder(align(shorter, FR.join(' ')))).toEqual(['0:0', '1:1', ':2', '2:3', '3:4']);
  });

  it('finds sentences that were joined', () => {
    const joined = [FR[0]!, `${FR[1]!.slice(0, -1)}, et ${FR[2]!}`, FR[3]!, FR[4]!].join(' ');
    expect(ladder(align(EN.join(' '), joined))).toEqual(['0:0', '1,2:1', '3:2', '4:3']);
  });

  it('shows a passage that was moved as beads that cross', () => {
    const moved = [FR[1]!, FR[2]!, FR[3]!, FR[4]!, FR[0]!].join('\n\n');
    expect(ladder(align(EN.join('\n\n'), moved))).toEqual(['0:4', '1:0', '2:1', '3:2', '4:3']);
  });

  it('keeps what a person set and aligns the rest around it', () => {
    const pin: Bead = { en: [1, 2], fr: [1], confidence: 1, origin: 'edited' };
    const beads = align(EN.join(' '), FR.join(' '), [pin]);
    expect(beads).toContain(pin);
    expect(beads.flatMap(({ fr }) => fr).sort()).toEqual([0, 1, 2, 3, 4]);
    expect(ladder(beads)).toContain('0:0');
    expect(ladder(beads)).toContain('4:4');
  });

  it('keeps pins that cross', () => {
    const pins: Bead[] = [
      { en: [0], fr: [4], confidence: 1, origin: 'edited' },
      { en: [4], fr: [0], confidence: 1, origin: 'confirmed' },
    ];
    const beads = align(EN.join(' '), FR.join(' '), pins);
    for (const pin of pins) expect(beads).toContain(pin);
    expect(ladder(beads)).toContain('2:2');
  });

  it('goes by numbers and names where no word is known', () => {
    const en = 'Xyv 2024 Zorbanek. Qwt 318 Miravelle. Pfk 77 Ostrander.';
    const fr = 'Rrr 2024 Zorbanek. Ttt 318 Miravelle. Sss 77 Ostrander.';
    expect(ladder(align(en, fr))).toEqual(['0:0', '1:1', '2:2']);
  });

  it('stops when the checkpoint throws', () => {
    const long = Array.from({ length: 200 }, (_, i) => EN[i % EN.length]!).join(' ');
    const text = segmentText(long, 'en');
    const checkpoint = (): never => {
      throw new Error('cancelled');
    };
    expect(() => alignSegments(text, { ...text, language: 'fr' }, lexicon, { checkpoint })).toThrow(
      'cancelled',
    );
  });
});

describe('held ranges', () => {
  const shuffled = [FR[3]!, FR[4]!, FR[0]!, FR[1]!, FR[2]!].join(' ');
  const hold = (held: Range[], pins: readonly Bead[] = []): string[] =>
    ladder(
      alignSegments(segmentText(EN.join(' '), 'en'), segmentText(shuffled, 'fr'), lexicon, {
        held,
        pins,
      }),
    );

  it('are aligned among themselves, wherever their two sides stand', () => {
    expect(hold([{ en: [3, 4], fr: [0, 1] }])).toEqual(['0:2', '1:3', '2:4', '3:0', '4:1']);
  });

  it('never give a sentence to the outside nor take one', () => {
    for (const bead of hold([{ en: [0, 1], fr: [0, 1] }])) {
      const [en, fr] = bead.split(':').map((side) => side.split(',').filter(Boolean).map(Number));
      for (const e of en!) for (const f of fr!) expect(e <= 1).toBe(f <= 1);
    }
  });

  it('keep the beads pinned inside them', () => {
    const pin: Bead = { en: [3], fr: [1], confidence: 1, origin: 'edited' };
    const beads = hold([{ en: [3, 4], fr: [0, 1] }], [pin]);
    expect(beads).toContain('3:1');
    expect(beads).toEqual(expect.arrayContaining(['0:2', '1:3', '2:4']));
  });
});
