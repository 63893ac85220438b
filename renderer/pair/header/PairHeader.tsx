import { ArrowLeft, Redo2, Search, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../app/route.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { Toggle } from '../../controls/Toggle.tsx';
import { PreferenceBar } from '../../preferences/PreferenceBar.tsx';
import { useKeyLabel } from '../../shortcuts/useKeyLabel.ts';
import { usePair } from '../usePair.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { FilterMenu } from './FilterMenu.tsx';
import { ScoreButton } from './ScoreButton.tsx';
import { SeverityToggles } from './SeverityToggles.tsx';
import { StateMenu } from './StateMenu.tsx';
import { TitleField } from './TitleField.tsx';
import './PairHeader.css';

/** What the pair is and how it stands, and what can be done with the whole of it. */
export function PairHeader() {
  const { t } = useTranslation();
  const keys = useKeyLabel();
  const { session, state, view, show, openFind } = usePair();
  return (
    <header className="pair-header" data-region>
      <div className="header-group">
        <a
          className="header-back"
          href={hrefOf({ place: 'library' })}
          aria-label={t('header.library')}
        >
          <ArrowLeft aria-hidden size={16} />
        </a>
        <TitleField />
      </div>
      <div className="header-group header-figures">
        <SeverityToggles />
        <ScoreButton />
        <FilterMenu />
        <IconButton label={t('find.label')} keys={keys.of('find')} onPress={openFind}>
          <Search aria-hidden size={16} />
        </IconButton>
      </div>
      <div className="header-group header-tools">
        <Toggle
          isSelected={view.quotationsOnly}
          onChange={(quotationsOnly) => {
            show({ quotationsOnly, editing: null });
          }}
        >
          {t('header.quotationsOnly')} <kbd>{keys.of('quotationsOnly')}</kbd>
        </Toggle>
        <span className="header-pair">
          <IconButton
            label={t('header.undo')}
            keys={keys.of('undo')}
            isDisabled={!state.canUndo}
            onPress={() => {
              session.undo();
            }}
          >
            <Undo2 aria-hidden size={16} />
          </IconButton>
          <IconButton
            label={t('header.redo')}
            keys={keys.of('redo')}
            isDisabled={!state.canRedo}
            onPress={() => {
              session.redo();
            }}
          >
            <Redo2 aria-hidden size={16} />
          </IconButton>
        </span>
        <ExportMenu />
        <StateMenu />
        <PreferenceBar />
      </div>
    </header>
  );
}
