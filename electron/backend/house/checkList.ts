import type { CheckInfo } from '../../../shared/contract/contract.ts';
import { CHECKS } from '../../../shared/drift/checks.ts';
import { resources } from '../../../shared/locales/i18n.ts';

/** Every check with what a house may set of it. A kind is whatever the check has an explanation for. */
export function listChecks(): CheckInfo[] {
  const explanations: Readonly<Record<string, object>> = resources.en.findings;
  return [...CHECKS.values()].map(({ id, severity, category }) => ({
    id,
    severity,
    category,
    kinds: Object.keys(explanations[id] ?? {}),
  }));
}
