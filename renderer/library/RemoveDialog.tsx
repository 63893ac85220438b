import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PairSummary } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import { failureOf } from '../backend/callFailure.ts';
import { useClient } from '../backend/useClient.ts';
import { Button } from '../controls/Button.tsx';
import { Modal } from '../controls/Modal.tsx';
import { useMessage } from '../i18n/useMessage.ts';

interface RemoveDialogProps {
  readonly pair: PairSummary;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}

/** Asks before a pair goes: that cannot be undone. */
export function RemoveDialog({ pair, onClose, onRemoved }: RemoveDialogProps) {
  const { t } = useTranslation();
  const say = useMessage();
  const client = useClient();
  const [failure, setFailure] = useState<Failure | null>(null);
  const remove = () => {
    client.call('library.remove', { id: pair.id }).then(onRemoved, (thrown: unknown) => {
      setFailure(failureOf(thrown));
    });
  };
  return (
    <Modal alert isOpen title={t('removing.title', { title: pair.title })} onClose={onClose}>
      <p>{t('removing.warning')}</p>
      {failure && <p role="alert">{say(failure.message)}</p>}
      <div className="dialog-actions">
        <Button autoFocus onPress={onClose}>
          {t('action.cancel')}
        </Button>
        <Button variant="danger" onPress={remove}>
          {t('removing.confirm')}
        </Button>
      </div>
    </Modal>
  );
}
