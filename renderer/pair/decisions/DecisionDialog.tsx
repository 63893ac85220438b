import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../controls/Button.tsx';
import { DialogForm } from '../../controls/DialogForm.tsx';
import { Modal } from '../../controls/Modal.tsx';
import { TextField } from '../../controls/TextField.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { NameField } from '../../preferences/NameField.tsx';
import { alike } from '../model/alike.ts';
import type { JudgedFinding } from '../model/findings.ts';
import { usePair } from '../usePair.ts';
import type { DecisionRequest } from './decisionRequest.ts';
import { DecisionScope } from './DecisionScope.tsx';
import './DecisionDialog.css';

interface DecisionDialogProps {
  /** Null while nothing is asked. */
  readonly request: DecisionRequest | null;
  readonly onClose: () => void;
  readonly onDecide: (findings: readonly JudgedFinding[], reason: string | null) => void;
}

/** Asks why findings are fine as they are, or no drift at all, and how far that reaches. */
export function DecisionDialog({ request, onClose, onDecide }: DecisionDialogProps) {
  const { t } = useTranslation();
  const status = request?.status ?? 'accepted';
  return (
    <Modal
      title={t(`reason.title.${status}`, { count: request?.findings.length ?? 1 })}
      isOpen={request !== null}
      onClose={onClose}
    >
      {request && <DecisionForm request={request} onClose={onClose} onDecide={onDecide} />}
    </Modal>
  );
}

function DecisionForm({
  request,
  onClose,
  onDecide,
}: DecisionDialogProps & { readonly request: DecisionRequest }) {
  const { t } = useTranslation();
  const say = useMessage();
  const { model, state } = usePair();
  const [reason, setReason] = useState('');
  const [scope, setScope] = useState(request.scope);
  const { status, findings } = request;
  const single = findings.length === 1 ? findings[0] : undefined;
  const texts = { en: state.pair.texts.en.text, fr: state.pair.texts.fr.text };
  const reached = single ? alike(single, model.findings, texts, scope) : findings;
  // To accept is to answer for it; what was no drift at all needs no words.
  const ready = status === 'rejected' || reason.trim() !== '';
  const submit = () => {
    if (ready) onDecide(reached, reason.trim() === '' ? null : reason.trim());
  };
  return (
    <DialogForm onSubmit={submit}>
      {single && <p className="decision-finding">{say(single.explanation)}</p>}
      <TextField
        label={t(status === 'accepted' ? 'reason.label' : 'reason.labelOptional')}
        rows={3}
        autoFocus
        value={reason}
        maxLength={2000}
        onChange={setReason}
      />
      <div className="decision-common">
        {(['house', 'meaning', 'source'] as const).map((key) => (
          <Button
            key={key}
            size="small"
            onPress={() => {
              setReason(t(`reason.common.${key}`));
            }}
          >
            {t(`reason.common.${key}`)}
          </Button>
        ))}
      </div>
      {single && <DecisionScope finding={single} scope={scope} onChange={setScope} />}
      <NameField />
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button variant="primary" type="submit" isDisabled={!ready}>
          {reached.length === 1
            ? t(`reason.submit.${status}`)
            : t(`reason.submitMany.${status}`, { count: reached.length })}
        </Button>
      </div>
    </DialogForm>
  );
}
