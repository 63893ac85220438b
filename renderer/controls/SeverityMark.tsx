import type { Severity } from '../../shared/drift/severity.ts';
import './SeverityMark.css';

const SHAPES: Record<Severity, string> = {
  critical: 'M6 1 11.5 11H.5Z',
  major: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1Z',
  minor: 'M6 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z',
  neutral: 'M2 5.2h8v1.6H2Z',
};

/** A severity by shape as well as colour: triangle, disc, ring, dash. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  return (
    <svg className="severity-mark" data-severity={severity} viewBox="0 0 12 12" aria-hidden>
      <path d={SHAPES[severity]} />
    </svg>
  );
}
