import { once } from '../../text/once.ts';
import type { BeadContext, BeadSide } from '../beadContext.ts';
import { matchQuantities } from './matchQuantities.ts';
import { readQuantities } from './readQuantities.ts';

/** The numbers of both sides of a bead, paired by value. */
export const beadQuantities = once(({ en, fr }: BeadContext) =>
  matchQuantities(quantitiesOf(en), quantitiesOf(fr)),
);

const quantitiesOf = once(({ text, language }: BeadSide) => readQuantities(text, language));
