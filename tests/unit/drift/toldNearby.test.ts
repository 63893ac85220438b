import { describe, expect, it } from 'vitest';
import { findDrift } from '../../../shared/drift/findDrift.ts';
import { driftInput } from '../../support/drift.ts';

const BEFORE = [
  'The federation of coastal fishermen asked for help on Monday.',
  "La fédération des pêcheurs côtiers a demandé de l'aide lundi.",
] as const;
const OTHER = ['The harbour opened on Monday.', 'Le port a ouvert lundi.'] as const;
const REPEATED = [
  'Its chairman wrote a letter.',
  'Son président a écrit une lettre, celui de la fédération des pêcheurs côtiers.',
] as const;

function additions(pairs: Parameters<typeof driftInput>[0]): number {
  return findDrift(driftInput(pairs)).filter(
    ({ check, kind }) => check === 'coverage' && kind === 'extra',
  ).length;
}

describe('words over on one side', () => {
  it('are no addition where a sentence near by has them on the other side', () => {
    expect(additions([BEFORE, REPEATED])).toBe(0);
  });

  it('are one where none has them', () => {
    expect(additions([OTHER, REPEATED])).toBeGreaterThan(0);
  });
});
