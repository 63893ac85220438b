import type { BeadCheck } from '../check.ts';
import { lostAlternatives } from '../connectives/alternatives.ts';
import { isSameSequence, swappedSequences } from '../connectives/sequence.ts';
import { contraryDrifts } from '../contrary.ts';
import { CONNECTIVES, CONTRARY_TIES, OPEN_CLAUSES } from '../tables/connectives.ts';
import { unanswered } from '../unanswered.ts';

/** A link turned round: "because" / "bien que", "before" / "après", "until" / "à partir de", "unless" / "si". */
export const connectives: BeadCheck = {
  id: 'connectives',
  category: 'accuracy/mistranslation',
  severity: 'major',
  docs: 'connectives',
  specificity: 8,
  find(bead) {
    const contrary = contraryDrifts(bead, CONNECTIVES, CONTRARY_TIES).filter(
      ({ kind }) => kind !== 'order' || !isSameSequence(bead, 'time'),
    );
    const told = [...contrary, ...swappedSequences(bead), ...lostAlternatives(bead)];
    const lost = unanswered(bead, OPEN_CLAUSES);
    return [...told, ...lost.filter(({ en }) => !told.some((one) => one.en!.start === en!.start))];
  },
};
