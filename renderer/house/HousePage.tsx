import { ArrowLeft, Download, Redo2, Undo2, Upload } from 'lucide-react';
import { useEffect } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { MenuTrigger } from 'react-aria-components/Menu';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useTranslation } from 'react-i18next';
import { HOUSE_FILE_KINDS } from '../../shared/house/houseFileKinds.ts';
import { useAnnounce } from '../announce/useAnnounce.ts';
import { hrefOf } from '../app/route.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { MenuItem, MenuPopover } from '../controls/Menu.tsx';
import { download } from '../pair/header/download.ts';
import { PreferenceBar } from '../preferences/PreferenceBar.tsx';
import { useCommands } from '../shortcuts/useCommands.ts';
import { useKeyLabel } from '../shortcuts/useKeyLabel.ts';
import { AcceptedList } from './accepted/AcceptedList.tsx';
import { CheckList } from './checks/CheckList.tsx';
import { GlossaryList } from './glossary/GlossaryList.tsx';
import { HouseNotice } from './HouseNotice.tsx';
import { useHouse } from './useHouse.ts';
import './HousePage.css';

interface HousePageProps {
  /** The pair that one came from and goes back to; null for the library. */
  readonly pair: string | null;
}

/** The newsroom's own rules: checks, glossary, accepted pairs; in files and out of them. */
export default function HousePage({ pair }: HousePageProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const keys = useKeyLabel();
  const house = useHouse();
  const { view } = house;
  useEffect(() => {
    document.title = `${t('house.title')} · Verbatim`;
  }, [t]);
  useCommands({ undo: house.undo, redo: house.redo });

  const bring = async (files: FileList | null) => {
    for (const file of files ?? []) {
      const taken = await house.bring(file);
      if (taken) announce(t('house.brought', { name: file.name, ...taken }));
    }
  };
  return (
    <div className="house">
      <header className="house-header">
        <a
          className="header-back"
          href={hrefOf(pair === null ? { place: 'library' } : { place: 'pair', id: pair })}
          aria-label={t(pair === null ? 'header.library' : 'house.toPair')}
        >
          <ArrowLeft aria-hidden size={16} />
        </a>
        <h1>{t('house.title')}</h1>
        <div className="house-tools">
          <IconButton
            label={t('header.undo')}
            keys={keys.of('undo')}
            isDisabled={!view?.canUndo}
            onPress={house.undo}
          >
            <Undo2 aria-hidden size={16} />
          </IconButton>
          <IconButton
            label={t('header.redo')}
            keys={keys.of('redo')}
            isDisabled={!view?.canRedo}
            onPress={house.redo}
          >
            <Redo2 aria-hidden size={16} />
          </IconButton>
          <FileTrigger
            allowsMultiple
            acceptedFileTypes={['.json', '.tbx', '.xml', '.csv', '.tsv', '.txt']}
            onSelect={(files) => void bring(files)}
          >
            <Button>
              <Upload aria-hidden size={14} />
              {t('house.import')}
            </Button>
          </FileTrigger>
          <MenuTrigger>
            <Button>
              <Download aria-hidden size={14} />
              {t('export.title')}
            </Button>
            <MenuPopover
              label={t('export.title')}
              onAction={(key) => {
                const kind = HOUSE_FILE_KINDS.find((candidate) => candidate === key);
                if (!kind) return;
                void house.take(kind).then((file) => {
                  if (!file) return;
                  download(file);
                  announce(t('export.done', { name: file.name }));
                });
              }}
            >
              {HOUSE_FILE_KINDS.map((kind) => (
                <MenuItem key={kind} id={kind}>
                  {t(`house.file.${kind}`)}
                </MenuItem>
              ))}
            </MenuPopover>
          </MenuTrigger>
          <PreferenceBar />
        </div>
      </header>
      <main className="house-main">
        <p className="house-intro">{t('house.intro')}</p>
        <HouseNotice failure={house.failure} onClose={house.dismiss} />
        {view && (
          <Tabs className="house-tabs">
            <TabList className="house-tab-list" aria-label={t('house.title')}>
              <Tab id="checks" className="house-tab">
                {t('house.checks.title')}
              </Tab>
              <Tab id="glossary" className="house-tab">
                {t('house.glossary.title')}
                <small>{view.rules.glossary.length}</small>
              </Tab>
              <Tab id="accepted" className="house-tab">
                {t('house.accepted.title')}
                <small>{view.rules.accepted.length}</small>
              </Tab>
            </TabList>
            <TabPanel id="checks" className="house-panel">
              <CheckList view={view} edit={house.edit} />
            </TabPanel>
            <TabPanel id="glossary" className="house-panel">
              <GlossaryList entries={view.rules.glossary} edit={house.edit} />
            </TabPanel>
            <TabPanel id="accepted" className="house-panel">
              <AcceptedList pairs={view.rules.accepted} edit={house.edit} />
            </TabPanel>
          </Tabs>
        )}
      </main>
    </div>
  );
}
