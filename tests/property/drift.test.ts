import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDrift } from '../../shared/drift/findDrift.ts';
import { driftInput, namesOf } from '../support/drift.ts';

const PAIR = [
  'The minister did not sign 3 laws in 1998, and prices rose in Spain.',
  'Le ministre a signé 4 lois en 1998, et les prix ont baissé en Espagne.',
] as const;

/** One whole number in many notations of each language. */
function notations(value: number): { en: string[]; fr: string[] } {
  const grouped = (mark: string): string => String(value).replace(/\B(?=(?:\d{3})+$)/gu, mark);
  return {
    en: [String(value), grouped(',')],
    fr: [String(value), grouped(' '), grouped('\u202f'), grouped('\u00a0'), grouped('.')],
  };
}

describe('findDrift', () => {
  it('never alarms at equal numbers, whatever their notation', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.nat(), (value, pick) => {
        const { en, fr } = notations(value);
        const french = fr[pick % fr.length]!;
        for (const english of en) {
          expect(
            namesOf(
              'numbers',
              `They counted ${english} boats.`,
              `Ils ont compté ${french} bateaux.`,
            ),
          ).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never alarms at equal decimals, percent signs and sums', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 9999 }), (cents) => {
        const value = (cents / 100).toFixed(2);
        const french = value.replace('.', ',');
        expect(namesOf('numbers', `It rose ${value}%.`, `Il a gagné ${french} %.`)).toEqual([]);
        expect(
          namesOf(
            'numbers',
            `It cost $${value} million.`,
            `Cela a coûté ${french} millions de dollars.`,
          ),
        ).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('takes any two strings', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc
        .array(
          fc.constantFrom(
            ...'not ne pas shall must 3 1,5 million milliards h % $ « » " le the XVIe . , all tous said selon was est'.split(
              ' ',
            ),
          ),
          { maxLength: 25 },
        )
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, text, (en, fr) => {
        const input = driftInput([[en, fr]]);
        for (const finding of findDrift(input)) {
          for (const side of ['en', 'fr'] as const) {
            const span = finding[side];
            if (!span) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(input[side].text.length);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('keeps the findings of a bead when an unrelated sentence comes before it', () => {
    const alone = findDrift(driftInput([PAIR])).map(({ id }) => id);
    expect(alone.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(
        fc.constantFrom(
          ['The weather is fine.', 'Il fait beau.'] as const,
          ['"We are ready," Ann Lee said.', '"Nous sommes prêts", a dit Ann Lee.'] as const,
          ['He did not come in 2003.', 'Il est venu en 2004.'] as const,
        ),
        (other) => {
          const ids = findDrift(driftInput([other, PAIR])).map(({ id }) => id);
          for (const id of alone) expect(ids).toContain(id);
        },
      ),
    );
  });
});
