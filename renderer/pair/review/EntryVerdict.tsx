import { Check, CornerUpLeft } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../controls/Button.tsx';
import { useCommands } from '../../shortcuts/useCommands.ts';
import { useKeyLabel } from '../../shortcuts/useKeyLabel.ts';
import type { QuotationEntry } from '../model/entries.ts';
import { useSignature } from '../../i18n/useSignature.ts';
import { usePair } from '../usePair.ts';
import { NoteDialog } from './NoteDialog.tsx';
import './Review.css';

/** The desk's verdict on a quotation: approved, or sent back with what is wrong with it. */
export function EntryVerdict({ entry }: { readonly entry: QuotationEntry }) {
  const { t } = useTranslation();
  const keys = useKeyLabel();
  const { model, judgeQuotation, stepUnjudged } = usePair();
  const [returning, setReturning] = useState(false);
  const verdict = model.verdicts.get(entry.id);
  const approve = () => {
    judgeQuotation(entry, 'accepted');
    stepUnjudged(entry);
  };
  const askWhy = () => {
    setReturning(true);
  };
  useCommands({ approveQuotation: approve, returnQuotation: askWhy });
  return (
    <section className="entry-verdict" aria-label={t('review.verdict')}>
      {verdict && <Given entry={entry} />}
      <div className="finding-actions">
        {verdict?.status !== 'accepted' && (
          <Button size="small" onPress={approve}>
            <Check aria-hidden size={13} />
            {t('review.approveQuotation')} <kbd>{keys.of('approveQuotation')}</kbd>
          </Button>
        )}
        {verdict?.status !== 'rejected' && (
          <Button size="small" onPress={askWhy}>
            <CornerUpLeft aria-hidden size={13} />
            {t('review.returnQuotation')} <kbd>{keys.of('returnQuotation')}</kbd>
          </Button>
        )}
        {verdict && (
          <Button
            size="small"
            onPress={() => {
              judgeQuotation(entry, 'open');
            }}
          >
            {t('review.takeBack')}
          </Button>
        )}
      </div>
      <NoteDialog
        title={t('review.returnQuotationTitle')}
        isOpen={returning}
        required
        submit={t('review.returnQuotationSubmit')}
        onClose={() => {
          setReturning(false);
        }}
        onSubmit={(note) => {
          setReturning(false);
          judgeQuotation(entry, 'rejected', note);
        }}
      />
    </section>
  );
}

/** Who gave the verdict, when, and what they had to say. */
function Given({ entry }: { readonly entry: QuotationEntry }) {
  const { t } = useTranslation();
  const signature = useSignature();
  const verdict = usePair().model.verdicts.get(entry.id);
  if (!verdict) return null;
  const approved = verdict.status === 'accepted';
  return (
    <>
      <p className="verdict" data-approved={approved || undefined}>
        <b>{t(approved ? 'review.quotationApproved' : 'review.quotationReturned')}</b>
        {` · ${signature(verdict)}`}
      </p>
      {verdict.reason && <p className="finding-reason">{verdict.reason}</p>}
    </>
  );
}
