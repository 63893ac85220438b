import { moveAnalysis } from '../analysis/moveAnalysis.ts';
import { differenceOf } from '../document/difference.ts';
import type { Splice } from '../document/splice.ts';
import type { Method, Output, PairView } from './contract.ts';
import { applyChange, changeOf, type DataChange } from './dataChange.ts';

/**
 * How a view of a pair travels: whole the first time, then as what changed since the view that the
 * caller says (`since`, beside the call's input) it has. Every view has a name of its own; hosts and
 * pages that know nothing of each other's views fall back to whole ones.
 */
export type SentView =
  | { readonly name: string; readonly whole: PairView }
  | { readonly name: string; readonly since: string; readonly change: ViewChange };

/** What turns one view into a later one of the same pair. */
export interface ViewChange {
  /** Move the spans of the earlier analysis to where the words are now. */
  readonly splices: readonly Splice[];
  /** From the view with its spans moved. */
  readonly rest: DataChange | null;
}

type ViewMethod = { [M in Method]: Output<M> extends PairView ? M : never }[Method];

/** All calls that answer with a view of a pair. A table of its own: the page does without the schemas. */
const VIEW_METHODS: Readonly<Record<ViewMethod, true>> = {
  'pair.open': true,
  'pair.edit': true,
  'pair.house': true,
  'pair.undo': true,
  'pair.redo': true,
};

/** Whether the call answers with a view of a pair. */
export function answersWithView(method: string): boolean {
  return Object.hasOwn(VIEW_METHODS, method);
}

/** What changed; a keystroke in a long text changes a few items of lists that only move otherwise. */
export function viewChange(before: PairView, after: PairView): ViewChange {
  const splices = (['en', 'fr'] as const).flatMap((language): Splice[] => {
    const text = after.pair.texts[language].text;
    const difference = differenceOf(before.pair.texts[language].text, text);
    if (difference === null) return [];
    const { start, end } = difference.after;
    return [{ language, span: difference.before, text: text.slice(start, end) }];
  });
  return { splices, rest: changeOf(moved(before, splices), after) };
}

/** The later view. */
export function applyViewChange(before: PairView, { splices, rest }: ViewChange): PairView {
  return applyChange(moved(before, splices), rest) as PairView;
}

function moved(view: PairView, splices: readonly Splice[]): PairView {
  return { ...view, analysis: splices.reduce(moveAnalysis, view.analysis) };
}
