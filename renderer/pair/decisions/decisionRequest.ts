import type { JudgedFinding } from '../model/findings.ts';
import type { AlikeScope } from '../model/alike.ts';

/** A decision that waits for its reason. */
export interface DecisionRequest {
  readonly status: 'accepted' | 'rejected';
  /** One finding may take those along that are alike; several are decided as they are. */
  readonly findings: readonly JudgedFinding[];
  readonly scope: AlikeScope;
}
