import { AlignJustify, TriangleAlert, Users } from 'lucide-react';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { TooltipTrigger, Tooltip } from 'react-aria-components/Tooltip';
import { PANEL_ORDERS } from '../../preferences/preferences.ts';
import { usePreferences } from '../../preferences/usePreferences.ts';
import { usePair } from '../usePair.ts';
import { FindingList } from './FindingList.tsx';
import { QuotationList } from './QuotationList.tsx';
import '../../controls/Button.css';
import '../../controls/Tooltip.css';
import './QuotationPanel.css';

const ORDERS = {
  speakers: { Icon: Users, label: 'quotations.bySpeaker' },
  article: { Icon: AlignJustify, label: 'quotations.inOrder' },
  findings: { Icon: TriangleAlert, label: 'quotations.findings' },
} as const;

/** Every quotation with its speaker, then the findings that lie outside of quotations. */
export function QuotationPanel() {
  const { t } = useTranslation();
  const pair = usePair();
  const { state, model, entry, finding } = pair;
  const [{ panel: order }, set] = usePreferences();
  const own = finding ? `f:${finding.id}` : null;
  const selected = order === 'findings' ? own : entry ? `q:${entry.id}` : own;

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
    <aside className="panel quotation-panel" data-region aria-label={t('quotations.label')}>
      <div className="quotation-panel-head">
        <h2 className="section-title">
          {order === 'findings'
            ? t('quotations.titleFindings', { count: model.shown.length })
            : t('quotations.title', { count: model.entries.length })}
        </h2>
        <ToggleButtonGroup
          className="panel-orders"
          aria-label={t('quotations.view')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[order]}
          onSelectionChange={([key]) => {
            const panel = PANEL_ORDERS.find((candidate) => candidate === key);
            if (panel) set({ panel });
          }}
        >
          {PANEL_ORDERS.map((each) => {
            const { Icon, label } = ORDERS[each];
            return (
              <TooltipTrigger key={each} delay={500}>
                <ToggleButton id={each} className="icon-button small" aria-label={t(label)}>
                  <Icon aria-hidden size={14} />
                </ToggleButton>
                <Tooltip className="tooltip" offset={6}>
                  {t(label)}
                </Tooltip>
              </TooltipTrigger>
            );
          })}
        </ToggleButtonGroup>
      </div>
      {order === 'findings' ? (
        <FindingList {...shown} selected={selected} onChoose={onChoose} />
      ) : (
        <QuotationList
          {...shown}
          selected={selected}
          bySpeaker={order === 'speakers'}
          onChoose={onChoose}
        />
      )}
    </aside>
  );
}
