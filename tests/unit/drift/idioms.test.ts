import { describe, expect, it } from 'vitest';
import { misreadIdioms } from '../../../shared/drift/falseFriends/idioms.ts';
import { beadOf } from '../../support/bead.ts';
import business from './idioms/business.json' with { type: 'json' };
import constructions from './idioms/constructions.json' with { type: 'json' };
import courts from './idioms/courts.json' with { type: 'json' };
import disasters from './idioms/disasters.json' with { type: 'json' };
import reversals from './idioms/reversals.json' with { type: 'json' };
import speech from './idioms/speech.json' with { type: 'json' };
import wrongSenses from './idioms/wrongSenses.json' with { type: 'json' };

const TABLES = { business, constructions, courts, disasters, reversals, speech, wrongSenses };

const isMisread = ([en, fr]: readonly string[]): boolean =>
  misreadIdioms(beadOf(en!, fr!)).length > 0;

// Each row of a table has one wrong and some sound renderings here, in the order of the table.
describe.each(Object.entries(TABLES))('phrases taken for others: %s', (_, examples) => {
  it('are found in each wrong rendering', () => {
    expect(examples.map(({ wrong }) => wrong).filter((pair) => !isMisread(pair))).toEqual([]);
  });

  it('are not seen in any sound one', () => {
    expect(examples.flatMap(({ sound }) => sound).filter(isMisread)).toEqual([]);
  });
});
