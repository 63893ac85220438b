import type { Corrections } from './corrections.ts';
import type { Decision } from './decision.ts';
import type { DocumentPair } from './documentPair.ts';
import { sameData } from './sameData.ts';
import { reverseSplice, type Splice } from './splice.ts';
import { spliceText } from './spliceText.ts';
import type { Handover } from './handover.ts';

/** Replaces `remove` items from index `at` on by `insert`. */
interface ListPatch<T> {
  readonly at: number;
  readonly remove: number;
  readonly insert: readonly T[];
}

type Fields = Pick<DocumentPair, 'title' | 'sourceLanguage' | 'state'>;
type CorrectionList = keyof Corrections;

/**
 * What takes an edit back: plain data, about as small as the edit itself, so that it can stand beside
 * the edit in the log. First the text goes back and the corrections move with it, then the lists are
 * mended where moving alone does not bring them back.
 */
export interface Inverse {
  readonly fields: Partial<Fields>;
  readonly splice: Splice | null;
  readonly corrections: { readonly [L in CorrectionList]?: ListPatch<Corrections[L][number]> };
  readonly decisions: ListPatch<Decision> | null;
  /** Logs from before handovers were kept have none. */
  readonly handovers?: ListPatch<Handover> | null;
}

const FIELDS = ['title', 'sourceLanguage', 'state'] as const;
const LISTS = ['boundaries', 'pins', 'quotations', 'links'] as const;

/** The inverse of the step from `before` to `after`, in which at most one text changed, by `splice`. */
export function invert(before: DocumentPair, after: DocumentPair, splice: Splice | null): Inverse {
  const back = splice && reverseSplice(before.texts[splice.language].text, splice);
  const base = back ? spliceText(after, back) : after;
  const changed = FIELDS.filter((field) => base[field] !== before[field]);
  const patches = LISTS.flatMap((list) => {
    const patch = listPatch<unknown>(base.corrections[list], before.corrections[list]);
    return patch ? [[list, patch] as const] : [];
  });
  return {
    fields: Object.fromEntries(changed.map((field) => [field, before[field]])),
    splice: back,
    corrections: Object.fromEntries(patches),
    decisions: listPatch(base.decisions, before.decisions),
    handovers: listPatch(base.handovers, before.handovers),
  };
}

/** The pair as it was before the edit that `inverse` belongs to. */
export function revert(pair: DocumentPair, inverse: Inverse): DocumentPair {
  const base = inverse.splice ? spliceText(pair, inverse.splice) : pair;
  const { boundaries, pins, quotations, links } = inverse.corrections;
  return {
    ...base,
    ...inverse.fields,
    corrections: {
      boundaries: patched(base.corrections.boundaries, boundaries),
      pins: patched(base.corrections.pins, pins),
      quotations: patched(base.corrections.quotations, quotations),
      links: patched(base.corrections.links, links),
    },
    decisions: patched(base.decisions, inverse.decisions),
    handovers: patched(base.handovers, inverse.handovers),
  };
}

/** The patch that turns one list into the other; null when they say the same. */
function listPatch<T>(from: readonly T[], to: readonly T[]): ListPatch<T> | null {
  let at = 0;
  while (at < from.length && at < to.length && sameData(from[at], to[at])) at++;
  let tail = 0;
  const shorter = Math.min(from.length, to.length) - at;
  while (tail < shorter && sameData(from.at(-1 - tail), to.at(-1 - tail))) tail++;
  const remove = from.length - at - tail;
  const insert = to.slice(at, to.length - tail);
  return remove === 0 && insert.length === 0 ? null : { at, remove, insert };
}

function patched<T>(list: readonly T[], patch: ListPatch<T> | null | undefined): readonly T[] {
  return patch ? list.toSpliced(patch.at, patch.remove, ...patch.insert) : list;
}
