import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../controls/Button.tsx';
import { Modal } from '../../controls/Modal.tsx';
import { TextField } from '../../controls/TextField.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { usePreferences } from '../../preferences/usePreferences.ts';
import type { JudgedFinding } from '../model/findings.ts';
import './ReasonDialog.css';

interface ReasonDialogProps {
  /** Empty while nothing is asked. */
  readonly findings: readonly JudgedFinding[];
  readonly onClose: () => void;
  readonly onReason: (reason: string) => void;
}

/** Asks why findings are fine as they are; the reason stays with the document. */
export function ReasonDialog({ findings, onClose, onReason }: ReasonDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      title={t('reason.title', { count: findings.length })}
      isOpen={findings.length > 0}
      onClose={onClose}
    >
      <ReasonForm findings={findings} onClose={onClose} onReason={onReason} />
    </Modal>
  );
}

function ReasonForm({ findings, onClose, onReason }: ReasonDialogProps) {
  const { t } = useTranslation();
  const say = useMessage();
  const [reason, setReason] = useState('');
  const [{ name }, set] = usePreferences();
  const [unnamed] = useState(name === '');
  const [first] = findings;
  const common = [t('reason.common.house'), t('reason.common.meaning'), t('reason.common.source')];
  const submit = () => {
    if (reason.trim() !== '') onReason(reason.trim());
  };
  return (
    <form
      className="reason-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {findings.length === 1 && first && <p className="reason-finding">{say(first.explanation)}</p>}
      <TextField
        label={t('reason.label')}
        rows={3}
        autoFocus
        value={reason}
        maxLength={2000}
        onChange={setReason}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
          else event.continuePropagation();
        }}
      />
      <div className="reason-common">
        {common.map((text) => (
          <Button
            key={text}
            size="small"
            onPress={() => {
              setReason(text);
            }}
          >
            {text}
          </Button>
        ))}
      </div>
      {unnamed && (
        <TextField
          label={t('preferences.name')}
          hint={t('preferences.nameHint')}
          maxLength={200}
          value={name}
          onChange={(value) => {
            set({ name: value });
          }}
        />
      )}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button variant="primary" type="submit" isDisabled={reason.trim() === ''}>
          {t('reason.accept')}
        </Button>
      </div>
    </form>
  );
}
