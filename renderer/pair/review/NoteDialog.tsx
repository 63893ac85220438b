import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../controls/Button.tsx';
import { DialogForm } from '../../controls/DialogForm.tsx';
import { Modal } from '../../controls/Modal.tsx';
import { TextField } from '../../controls/TextField.tsx';
import { NameField } from '../../preferences/NameField.tsx';
import { usePreferences } from '../../preferences/usePreferences.ts';

interface NoteDialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly submit: string;
  /** Whether it cannot go on without a note: what is sent back needs a reason. */
  readonly required: boolean;
  readonly onClose: () => void;
  readonly onSubmit: (note: string | null) => void;
  /** What stands above the note. */
  readonly children?: ReactNode;
}

/** Asks what somebody has to say about a verdict before they give it. */
export function NoteDialog({ title, isOpen, onClose, ...form }: NoteDialogProps) {
  return (
    <Modal title={title} isOpen={isOpen} onClose={onClose}>
      <NoteForm {...form} onClose={onClose} />
    </Modal>
  );
}

function NoteForm({
  submit,
  required,
  onClose,
  onSubmit,
  children,
}: Omit<NoteDialogProps, 'title' | 'isOpen'>) {
  const { t } = useTranslation();
  const [{ name }] = usePreferences();
  const [note, setNote] = useState('');
  const written = note.trim();
  // A verdict is somebody's.
  const ready = name.trim() !== '' && (!required || written !== '');
  const send = () => {
    if (ready) onSubmit(written === '' ? null : written);
  };
  return (
    <DialogForm onSubmit={send}>
      {children}
      <TextField
        label={t(required ? 'review.note' : 'review.noteOptional')}
        rows={3}
        autoFocus
        value={note}
        maxLength={2000}
        onChange={setNote}
      />
      <NameField />
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button variant="primary" type="submit" isDisabled={!ready}>
          {submit}
        </Button>
      </div>
    </DialogForm>
  );
}
