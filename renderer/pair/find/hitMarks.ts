import type { Language } from '../../../shared/text/language.ts';
import type { Mark } from '../model/decorate.ts';
import type { Pair } from '../usePair.ts';

/** The hits of a row's text, to be shown in it. */
export function hitMarks(
  { hits, view }: Pick<Pair, 'hits' | 'view'>,
  language: Language,
  row: number,
): readonly Mark[] {
  return hits.flatMap((hit, i) =>
    hit.row === row && hit.language === language
      ? [{ kind: 'hit' as const, start: hit.start, end: hit.end, current: i === view.hit }]
      : [],
  );
}
