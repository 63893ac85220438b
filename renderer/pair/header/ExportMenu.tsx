import { Download } from 'lucide-react';
import { useState } from 'react';
import { MenuTrigger } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';
import { EXPORT_FORMATS, type ExportFormat } from '../../../shared/contract/exportFormat.ts';
import type { Failure } from '../../../shared/contract/failure.ts';
import { useAnnounce } from '../../announce/useAnnounce.ts';
import { failureOf } from '../../backend/callFailure.ts';
import { useClient } from '../../backend/useClient.ts';
import { Button } from '../../controls/Button.tsx';
import { MenuItem, MenuPopover, MenuSection } from '../../controls/Menu.tsx';
import { Modal } from '../../controls/Modal.tsx';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { usePair } from '../usePair.ts';
import { download } from './download.ts';

/** Those that a reader outside of the newsroom may get. */
const CLEAN: readonly ExportFormat[] = ['docx', 'pdf', 'html', 'xlsx'];

/** The aligned pair as a file, with or without its findings. */
export function ExportMenu() {
  const { t } = useTranslation();
  const say = useMessage();
  const language = useLanguage();
  const client = useClient();
  const announce = useAnnounce();
  const { state } = usePair();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = async (format: ExportFormat, findings: boolean) => {
    setBusy(true);
    try {
      const { id } = state.pair;
      const file = await client.call('pair.export', {
        id,
        format,
        options: { findings, language },
      });
      download(file);
      announce(t('export.done', { name: file.name }));
    } catch (thrown) {
      setFailure(failureOf(thrown));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <MenuTrigger>
        <Button isDisabled={busy}>
          <Download aria-hidden size={14} />
          {t('export.title')}
        </Button>
        <MenuPopover
          label={t('export.title')}
          onAction={(key) => {
            const [format, plain] = String(key).split(' ');
            const chosen = EXPORT_FORMATS.find((candidate) => candidate === format);
            if (chosen) void run(chosen, plain === undefined);
          }}
        >
          <MenuSection title={t('export.withFindings')}>
            {EXPORT_FORMATS.map((format) => (
              <MenuItem key={format} id={format}>
                {t(`export.format.${format}`)}
              </MenuItem>
            ))}
          </MenuSection>
          <MenuSection title={t('export.withoutFindings')}>
            {CLEAN.map((format) => (
              <MenuItem key={format} id={`${format} plain`}>
                {t(`export.format.${format}`)}
              </MenuItem>
            ))}
          </MenuSection>
        </MenuPopover>
      </MenuTrigger>
      <Modal
        alert
        title={t('export.failed')}
        isOpen={failure !== null}
        onClose={() => {
          setFailure(null);
        }}
      >
        <p>{failure && say(failure.message)}</p>
        <div className="dialog-actions">
          <Button
            autoFocus
            onPress={() => {
              setFailure(null);
            }}
          >
            {t('action.close')}
          </Button>
        </div>
      </Modal>
    </>
  );
}
