import { Check, CornerUpLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DecisionStatus } from '../../../shared/document/decision.ts';
import './Review.css';

/** The desk's verdict on a quotation as a mark with a name; nothing where there is none. */
export function VerdictMark({ status }: { readonly status: DecisionStatus | undefined }) {
  const { t } = useTranslation();
  if (status === undefined) return null;
  const approved = status === 'accepted';
  const Icon = approved ? Check : CornerUpLeft;
  return (
    <span className="verdict" data-approved={approved || undefined}>
      <Icon aria-hidden size={13} />
      <span className="visually-hidden">
        {t(approved ? 'review.quotationApproved' : 'review.quotationReturned')}
      </span>
    </span>
  );
}
