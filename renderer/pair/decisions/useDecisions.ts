import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionStatus } from '../../../shared/document/decision.ts';
import type { PairState } from '../../../shared/document/handover.ts';
import type { HouseEdit } from '../../../shared/house/edit.ts';
import { useAnnounce } from '../../announce/useAnnounce.ts';
import { usePreferences } from '../../preferences/usePreferences.ts';
import type { AlikeScope } from '../model/alike.ts';
import type { QuotationEntry } from '../model/entries.ts';
import type { JudgedFinding } from '../model/findings.ts';
import type { Notify } from '../outcome/notice.ts';
import { handoverEdit, verdictEdit } from '../review/reviewActions.ts';
import type { Screen } from '../view/screen.ts';
import type { DecisionRequest } from './decisionRequest.ts';
import { pairToAccept } from './pairToAccept.ts';

/** What a person says about findings and quotations, and of the pair as a whole. */
export interface Decisions {
  readonly decide: (
    findings: readonly JudgedFinding[],
    status: DecisionStatus,
    reason?: string | null,
  ) => void;
  /** Asks for the reason of a decision and, for a single finding, whether it reaches those alike. */
  readonly ask: (
    findings: readonly JudgedFinding[],
    status: DecisionRequest['status'],
    scope?: AlikeScope,
  ) => void;
  /** The desk's verdict on a quotation: accepted, rejected (sent back), or open again. */
  readonly judgeQuotation: (
    entry: QuotationEntry,
    status: Exclude<DecisionStatus, 'fixed'>,
    note?: string | null,
  ) => void;
  /** Takes the pair a step further through the newsroom, signed. */
  readonly handOver: (state: PairState, note?: string | null) => void;
  readonly applyFix: (finding: JudgedFinding) => void;
  /** Changes the house's rules, undoable like everything else here; `said` says what was done. */
  readonly changeHouse: (edits: readonly HouseEdit[], said: string) => void;
  /** From now on the finding's words are fine for the house. */
  readonly remember: (finding: JudgedFinding) => void;
}

/** The decisions, with the one that waits for its reason (`asking`; null for none). */
export function useDecisions({ session, state }: Screen, notify: Notify) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [{ name }] = usePreferences();
  const [asking, setAsking] = useState<DecisionRequest | null>(null);

  const changeHouse: Decisions['changeHouse'] = (edits, said) => {
    session.changeHouse(...edits);
    notify({ text: said, way: 'undo' });
  };
  const decisions: Decisions = {
    decide: (findings, status, reason = null) => {
      const ids = findings.map(({ id }) => id);
      const at = new Date().toISOString();
      session.edit({ type: 'decide', findings: ids, status, reason, by: name, at });
      const text = t(`announce.decided.${status}`, { count: findings.length });
      // One alone shows on its card.
      if (findings.length > 1) notify({ text, way: 'undo' });
      else announce(text);
    },
    ask: (findings, status, scope = 'one') => {
      if (findings.length > 0) setAsking({ findings, status, scope });
    },
    judgeQuotation: (target, status, note = null) => {
      session.edit(verdictEdit(state.pair, target, { status, note, by: name }));
      announce(t(`announce.judged.${status}`));
    },
    handOver: (to, note = null) => {
      session.edit(handoverEdit(to, name, note));
      announce(t('announce.handedOver', { state: t(`state.${to}`) }));
    },
    applyFix: ({ fix }) => {
      if (!fix) return;
      const { start, end, replacement: text } = fix;
      session.edit({ type: 'replaceText', language: 'fr', span: { start, end }, text });
      announce(t('announce.fixApplied', { text }));
    },
    changeHouse,
    remember: (target) => {
      const pairs = [pairToAccept(target, state.pair, name)];
      const { en, fr } = pairs[0]!;
      changeHouse(
        [{ type: 'accept', pairs }],
        t('announce.remembered', { words: [en, fr].filter(Boolean).join(' = ') }),
      );
    },
  };
  const answered = () => {
    setAsking(null);
  };
  return { decisions, asking, answered };
}
