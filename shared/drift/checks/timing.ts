import type { BeadCheck } from '../check.ts';
import { contraryDrifts } from '../contrary.ts';
import { bygone } from '../timing/bygone.ts';
import { CONTRARY_TIMINGS, TIMINGS } from '../tables/timing.ts';

/** Another phase or another time: "still" / "ne … plus", "not yet" / "déjà", "tomorrow" / "hier". */
export const timing: BeadCheck = {
  id: 'timing',
  category: 'accuracy/mistranslation',
  severity: 'major',
  docs: 'timing',
  specificity: 9,
  find: (bead) => [...contraryDrifts(bead, TIMINGS, CONTRARY_TIMINGS), ...bygone(bead)],
};
