import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';
import { overlaps, type Span } from '../../../shared/text/span.ts';
import { usePair } from '../usePair.ts';

/** A stretch of the French that is new, gone, or as imported; `span` is into the French as it stands. */
export interface Change {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
  /** Empty where words were removed. */
  readonly span: Span;
}

const cache = new WeakMap<object, readonly Change[]>();

/** How the French stands against the text as imported, word by word. */
export function useChanges(): readonly Change[] {
  const { fr } = usePair().state.pair.texts;
  return useMemo(() => {
    const known = cache.get(fr) ?? changesBetween(fr.imported, fr.text);
    cache.set(fr, known);
    return known;
  }, [fr]);
}

/** The word-by-word difference of two texts, in the order of the newer one. */
export function changesBetween(imported: string, text: string): readonly Change[] {
  if (imported === text) return [];
  let at = 0;
  return diffWordsWithSpace(imported, text).map(({ value, added, removed }) => {
    const start = at;
    if (!removed) at += value.length;
    return {
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
      span: { start, end: at },
    };
  });
}

/** Whether anything inside the span was changed. */
export function isChanged(changes: readonly Change[], span: Span): boolean {
  return changes.some(
    ({ kind, span: place }) =>
      (kind === 'added' && overlaps(place, span)) ||
      (kind === 'removed' && place.start >= span.start && place.start <= span.end),
  );
}

/** The changes inside the span, cut at its edges. */
export function changesIn(
  changes: readonly Change[],
  span: Span,
): readonly Pick<Change, 'kind' | 'text'>[] {
  return changes.flatMap(({ kind, text, span: place }): Pick<Change, 'kind' | 'text'>[] => {
    if (kind === 'removed') {
      return place.start >= span.start && place.start <= span.end ? [{ kind, text }] : [];
    }
    const start = Math.max(place.start, span.start);
    const end = Math.min(place.end, span.end);
    return start < end ? [{ kind, text: text.slice(start - place.start, end - place.start) }] : [];
  });
}
