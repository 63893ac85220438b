import type { BeadCheck } from '../check.ts';
import { contraryDrifts } from '../contrary.ts';
import { CONNECTIVES, CONTRARY_TIES } from '../tables/connectives.ts';

/** A link turned round: "because" / "bien que", "before" / "après", "until" / "à partir de", "unless" / "si". */
export const connectives: BeadCheck = {
  id: 'connectives',
  category: 'accuracy/mistranslation',
  severity: 'major',
  docs: 'connectives',
  specificity: 8,
  find: (bead) => contraryDrifts(bead, CONNECTIVES, CONTRARY_TIES),
};
