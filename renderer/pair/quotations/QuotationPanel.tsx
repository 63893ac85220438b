import { AlignJustify, Users } from 'lucide-react';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../controls/IconButton.tsx';
import { usePreferences } from '../../preferences/usePreferences.ts';
import { usePair } from '../usePair.ts';
import { revealWithin } from '../view/revealWithin.ts';
import { QuotationList } from './QuotationList.tsx';
import './QuotationPanel.css';

/** Every quotation with its speaker, then the findings that lie outside of quotations. */
export function QuotationPanel() {
  const { t } = useTranslation();
  const pair = usePair();
  const { state, model, entry, finding } = pair;
  const [{ bySpeaker }, set] = usePreferences();
  const selected = entry ? `q:${entry.id}` : finding ? `f:${finding.id}` : null;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    revealWithin(panel.current, panel.current?.querySelector('[data-selected]') ?? null);
  }, [selected]);

  const { en, fr } = state.pair.texts;
  const now = useMemo(
    () => ({ model, texts: { en: en.text, fr: fr.text } }),
    [model, en.text, fr.text],
  );
  // The list may lag behind the keys while somebody types.
  const shown = useDeferredValue(now);
  const choose = (key: string) => {
    const id = key.slice(2);
    const chosen = [...model.entries, ...model.mentions].find((item) => item.id === id);
    const other = model.shown.find((item) => item.id === id);
    if (key.startsWith('q:') && chosen) pair.goToEntry(chosen);
    else if (other) pair.goToFinding(other);
  };
  const latest = useRef(choose);
  useEffect(() => {
    latest.current = choose;
  });
  const onChoose = useCallback((key: string) => {
    latest.current(key);
  }, []);

  return (
    <aside
      ref={panel}
      className="panel quotation-panel"
      data-region
      aria-label={t('quotations.label')}
    >
      <div className="quotation-panel-head">
        <h2 className="section-title">{t('quotations.title', { count: model.entries.length })}</h2>
        <IconButton
          size="small"
          label={t(bySpeaker ? 'quotations.inOrder' : 'quotations.bySpeaker')}
          onPress={() => {
            set({ bySpeaker: !bySpeaker });
          }}
        >
          {bySpeaker ? <AlignJustify aria-hidden size={14} /> : <Users aria-hidden size={14} />}
        </IconButton>
      </div>
      <QuotationList {...shown} selected={selected} bySpeaker={bySpeaker} onChoose={onChoose} />
    </aside>
  );
}
