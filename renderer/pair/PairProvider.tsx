import { useCallback, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../announce/useAnnounce.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { usePreferences } from '../preferences/usePreferences.ts';
import { linkRows } from './alignment/alignmentEdits.ts';
import { DecisionDialog } from './decisions/DecisionDialog.tsx';
import type { DecisionRequest } from './decisions/decisionRequest.ts';
import { UndoNotice } from './decisions/UndoNotice.tsx';
import { pairToAccept } from './decisions/pairToAccept.ts';
import { useFind } from './find/useFind.ts';
import type { QuotationEntry } from './model/entries.ts';
import { groupFindings } from './model/findingGroups.ts';
import type { JudgedFinding } from './model/findings.ts';
import { pairModel } from './model/pairModel.ts';
import { handoverEdit, nextUnjudged, verdictEdit } from './review/reviewActions.ts';
import type { PairSession } from './session/pairSession.ts';
import { PairContext, type Pair } from './usePair.ts';
import { entryOf, INITIAL_VIEW, indexOfRow, type ViewState } from './view/viewState.ts';

interface PairProviderProps {
  readonly session: PairSession;
  readonly children: ReactNode;
}

/** Holds what is selected, and carries out what the parts of the pair view ask for. */
export function PairProvider({ session, children }: PairProviderProps) {
  const { t } = useTranslation();
  const say = useMessage();
  const announce = useAnnounce();
  const [{ name, panel }] = usePreferences();
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const [view, setView] = useState<ViewState>(INITIAL_VIEW);
  const [asking, setAsking] = useState<DecisionRequest | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const closeNotice = useCallback(() => {
    setNotice(null);
  }, []);
  const model = useMemo(
    () => pairModel(state.pair, state.analysis, view.filter),
    [state.pair, state.analysis, view.filter],
  );
  const { rows } = model;
  const index = indexOfRow(rows, view.row);
  const anchor = view.anchor === null ? index : indexOfRow(rows, view.anchor);
  const finding = model.shown.find(({ id }) => id === view.finding) ?? null;
  const entry = entryOf([...model.entries, ...model.mentions], view.quotation);

  const show = (change: Partial<ViewState>) => {
    setView((before) => ({ ...before, ...change }));
  };
  /** Makes the row current, brings it into view, and gives it the focus if asked for. */
  const reveal = (rowIndex: number, change: Partial<ViewState>) => {
    const key = rows[rowIndex]?.key ?? null;
    setView((before) => ({
      ...before,
      anchor: null,
      editing: null,
      focusRow: false,
      ...change,
      row: key,
      reveal: before.reveal + 1,
    }));
  };
  const startEditing: Pair['startEditing'] = (row, caret) => {
    const passages = row?.passages.fr ?? [];
    const passage =
      passages.find(({ start, end }) => caret !== undefined && start <= caret && caret <= end) ??
      passages[0];
    if (!passage) return;
    const { start, end } = passage;
    show({
      editing: { start, end, text: state.pair.texts.fr.text },
      caret: caret ?? start,
      linking: null,
    });
  };
  /** Findings in the order that the panel lists them in. */
  const inOrder = (): readonly JudgedFinding[] =>
    panel === 'findings' ? groupFindings(model).flatMap(({ findings }) => findings) : model.shown;
  const goToFinding = (target: JudgedFinding) => {
    const holder = model.entries.find(({ findings }) =>
      findings.some(({ id }) => id === target.id),
    );
    const quotation = holder ? (holder.fr[0] ?? holder.en[0] ?? null) : null;
    reveal(target.bead, { finding: target.id, quotation });
    // In the middle of editing, the editor follows to the finding's words.
    if (view.editing !== null) startEditing(rows[target.bead], target.fr?.start);
    const at = inOrder().indexOf(target) + 1;
    announce(
      t('announce.finding', {
        at,
        count: model.shown.length,
        severity: t(`severity.${target.severity}`),
        text: say(target.explanation),
      }),
    );
  };
  const goToEntry = (target: QuotationEntry) => {
    const first = target.findings.find(({ status }) => status === 'open');
    reveal(target.rows[0] ?? 0, {
      quotation: target.fr[0] ?? target.en[0] ?? null,
      finding: first?.id ?? null,
    });
    const list = target.mention ? model.mentions : model.entries;
    announce(
      t('announce.quotation', {
        at: list.findIndex(({ id }) => id === target.id) + 1,
        count: list.length,
        speaker: target.speaker?.names.en ?? target.speaker?.names.fr ?? t('quotation.nobody'),
      }),
    );
  };

  const stepFinding = (by: 1 | -1) => {
    const all = inOrder();
    const open = all.filter(({ status, id }) => status === 'open' || id === view.finding);
    const list = open.length > 0 ? open : all;
    if (list.length === 0) {
      announce(t('announce.noFinding'));
      return;
    }
    const target = list[nextIndex(list, view.finding, panel === 'findings' ? 'any' : index, by)]!;
    goToFinding(target);
  };
  const stepEntry = (by: 1 | -1) => {
    const list = model.entries;
    if (list.length === 0) return;
    const current = entry === null ? -1 : list.findIndex(({ id }) => id === entry.id);
    const ahead = list.findIndex(({ rows: own }) => (own[0] ?? 0) >= index);
    const from = current >= 0 ? current + by : ahead < 0 ? 0 : ahead;
    goToEntry(list[(from + list.length) % list.length]!);
  };

  const align: Pair['align'] = (edits) => {
    if (edits.length > 0) session.edit(...edits);
    else announce(t('announce.notAdjacent'));
  };

  const decide: Pair['decide'] = (findings, status, reason = null) => {
    const at = new Date().toISOString();
    session.edit({
      type: 'decide',
      findings: findings.map(({ id }) => id),
      status,
      reason,
      by: name,
      at,
    });
    const said = t(`announce.decided.${status}`, { count: findings.length });
    announce(said);
    setNotice(findings.length > 1 ? said : null);
  };
  const changeHouse: Pair['changeHouse'] = (edits, said) => {
    session.changeHouse(...edits);
    announce(said);
    setNotice(said);
  };

  const pair: Pair = {
    session,
    state,
    model,
    view,
    row: rows[index] ?? null,
    range: rows.slice(Math.min(index, anchor), Math.max(index, anchor) + 1),
    finding,
    entry,
    ...useFind({ pair: state.pair, model, view, row: index, show, reveal }),
    show,
    goToRow: (to, focus = true) => {
      const bounded = Math.max(0, Math.min(rows.length - 1, to));
      reveal(bounded, { finding: null, quotation: null, focusRow: focus });
    },
    goToFinding,
    goToEntry,
    startEditing,
    stepFinding,
    stepEntry,
    align,
    startLink: (waiting) => {
      const last = waiting.at(-1);
      if (last) {
        const linking = waiting.map(({ key }) => key);
        reveal(last.index, { finding: null, quotation: null, linking, focusRow: true });
      }
    },
    finishLink: (french) => {
      const english = rows.filter(({ key }) => view.linking?.includes(key));
      show({ linking: null, anchor: null });
      if (english.some((own) => !french.includes(own))) {
        align(linkRows(state.analysis.segments, english, french));
      }
    },
    edit: (...edits) => {
      if (edits.length > 0) session.edit(...edits);
    },
    decide,
    judgeQuotation: (target, status, note = null) => {
      session.edit(verdictEdit(state.pair, target, { status, note, by: name }));
      announce(t(`announce.judged.${status}`));
    },
    stepUnjudged: (from) => {
      const next = nextUnjudged(model, from);
      if (next) goToEntry(next);
    },
    handOver: (to, note = null) => {
      session.edit(handoverEdit(to, name, note));
      announce(t('announce.handedOver', { state: t(`state.${to}`) }));
    },
    applyFix: ({ fix }) => {
      if (!fix) return;
      const { start, end, replacement } = fix;
      session.edit({
        type: 'replaceText',
        language: 'fr',
        span: { start, end },
        text: replacement,
      });
      announce(t('announce.fixApplied', { text: replacement }));
    },
    ask: (findings, status, scope = 'one') => {
      if (findings.length > 0) setAsking({ findings, status, scope });
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
  return (
    <PairContext value={pair}>
      {children}
      <DecisionDialog
        request={asking}
        onClose={() => {
          setAsking(null);
        }}
        onDecide={(findings, reason) => {
          if (!asking) return;
          decide(findings, asking.status, reason);
          setAsking(null);
          if (asking.status === 'rejected') stepFinding(1);
        }}
      />
      <UndoNotice text={notice} onClose={closeNotice} />
    </PairContext>
  );
}

/** Where stepping from the selected finding, or from the current row, leads; round at the ends. */
function nextIndex(
  list: readonly JudgedFinding[],
  selected: string | null,
  row: number | 'any',
  by: 1 | -1,
): number {
  const current = list.findIndex(({ id }) => id === selected);
  if (current >= 0) return (current + by + list.length) % list.length;
  if (row === 'any') return by === 1 ? 0 : list.length - 1;
  const ahead =
    by === 1
      ? list.findIndex(({ bead }) => bead >= row)
      : list.findLastIndex(({ bead }) => bead <= row);
  if (ahead >= 0) return ahead;
  return by === 1 ? 0 : list.length - 1;
}
