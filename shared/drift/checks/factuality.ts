import type { BeadCheck } from '../check.ts';
import { contraryDrifts } from '../contrary.ts';
import { accomplished } from '../factuality/accomplished.ts';
import { anotherStep } from '../factuality/steps.ts';
import { undone } from '../factuality/undone.ts';
import { DENIALS } from '../tables/denials.ts';
import { CONTRARY_OUTCOMES, OUTCOMES } from '../tables/outcomes.ts';
import { PLANS } from '../tables/plans.ts';
import { unanswered } from '../unanswered.ts';

/** How an event stands: what is only tried, asked for, offered or charged is no fact, and the reverse. */
export const factuality: BeadCheck = {
  id: 'factuality',
  category: 'accuracy/mistranslation',
  severity: 'major',
  docs: 'factuality',
  specificity: 7,
  find: (bead) => [
    ...accomplished(bead),
    ...undone(bead),
    ...anotherStep(bead),
    ...contraryDrifts(bead, OUTCOMES, CONTRARY_OUTCOMES),
    ...unanswered(bead, DENIALS),
    ...unanswered(bead, PLANS),
  ],
};
