import { logistic } from '../../../shared/drift/model/oddsModel.ts';
import type { Example, Preference } from './example.ts';

/** First and second derivatives of the loss by each example's log odds. */
export interface Derivatives {
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
}

/** Log loss of the examples, and of the difference of odds of each preference. */
export function addLoss(
  examples: readonly Example[],
  preferences: readonly Preference[],
  odds: Float64Array,
): Derivatives {
  const gradient = new Float64Array(examples.length);
  const hessian = new Float64Array(examples.length);
  examples.forEach(({ positive, weight }, i) => {
    const p = logistic(odds[i]!);
    gradient[i] = weight * (p - (positive ? 1 : 0));
    hessian[i] = weight * p * (1 - p);
  });
  for (const { above, below, weight } of preferences) {
    const p = logistic(odds[below]! - odds[above]!);
    const bend = weight * p * (1 - p);
    gradient[above]! -= weight * p;
    gradient[below]! += weight * p;
    hessian[above]! += bend;
    hessian[below]! += bend;
  }
  return { gradient, hessian };
}
