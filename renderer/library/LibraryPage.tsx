import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PairSummary } from '../../shared/contract/contract.ts';
import { useAnnounce } from '../announce/useAnnounce.ts';
import { FailurePage } from '../app/FailurePage.tsx';
import { useClient } from '../backend/useClient.ts';
import { Button } from '../controls/Button.tsx';
import { PreferenceBar } from '../preferences/PreferenceBar.tsx';
import { Brand } from '../brand/Brand.tsx';
import { NOTHING, type Incoming } from './newPair/incoming.ts';
import { NewPairDialog } from './newPair/NewPairDialog.tsx';
import { readFiles } from './newPair/readFiles.ts';
import { useFileDrop } from './newPair/useFileDrop.ts';
import { Notices } from './Notices.tsx';
import { PairList } from './PairList.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';
import { useLibrary } from './useLibrary.ts';
import './LibraryPage.css';

/** All document pairs, and the way to a new one. */
export function LibraryPage() {
  const { t } = useTranslation();
  const client = useClient();
  const announce = useAnnounce();
  const library = useLibrary();
  const [incoming, setIncoming] = useState<readonly [Incoming, Incoming] | null>(null);
  const [removing, setRemoving] = useState<PairSummary | null>(null);
  const { over, handlers } = useFileDrop((files) => {
    void readFiles(client, files.slice(0, 2)).then(([first = NOTHING, second = NOTHING]) => {
      setIncoming([first, second]);
    });
  });
  useEffect(() => {
    document.title = `${t('library.title')} · Verbatim`;
  }, [t]);

  if (library.failure) return <FailurePage failure={library.failure} onRetry={library.reload} />;
  const startNew = () => {
    setIncoming([NOTHING, NOTHING]);
  };
  return (
    <div className="library" data-over={over || undefined} {...handlers}>
      <header className="library-header">
        <Brand />
        <PreferenceBar />
      </header>
      <main className="library-main">
        <Notices />
        <div className="library-title">
          <h1>{t('library.title')}</h1>
          <Button variant="primary" onPress={startNew}>
            <Plus aria-hidden size={15} />
            {t('library.new')}
          </Button>
        </div>
        {!library.pairs && <p className="library-loading">{t('library.loading')}</p>}
        {library.pairs && <PairList pairs={library.pairs} onRemove={setRemoving} />}
        {library.pairs && <p className="library-drop">{t('library.drop')}</p>}
      </main>
      {incoming && (
        <NewPairDialog
          initial={incoming}
          onClose={() => {
            setIncoming(null);
          }}
        />
      )}
      {removing && (
        <RemoveDialog
          pair={removing}
          onClose={() => {
            setRemoving(null);
          }}
          onRemoved={() => {
            announce(t('library.removed', { title: removing.title }));
            setRemoving(null);
            library.reload();
          }}
        />
      )}
    </div>
  );
}
