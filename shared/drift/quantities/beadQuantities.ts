import { once } from '../../text/once.ts';
import type { BeadContext } from '../beadContext.ts';
import { matchQuantities } from './matchQuantities.ts';
import { readQuantities } from './readQuantities.ts';

/** The numbers of both sides of a bead, paired by value. */
export const beadQuantities = once(({ en, fr }: BeadContext) =>
  matchQuantities(readQuantities(en.text, 'en'), readQuantities(fr.text, 'fr')),
);
