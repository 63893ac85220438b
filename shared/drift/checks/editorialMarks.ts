import { markedPairs } from '../attribution/quotePairs.ts';
import { bareSpan } from '../bareSpan.ts';
import type { DocumentCheck } from '../check.ts';
import { EDITORIAL_MARKS, ROUND_INSERTION } from '../tables/editorialMarks.ts';

const KINDS = ['ellipsis', 'insertion', 'sic'] as const;

/** A cut, an insertion or a "sic" that only one side shows inside somebody's marked words. */
export const editorialMarks: DocumentCheck = {
  id: 'editorialMarks',
  category: 'linguistic-conventions/quotation-marks',
  severity: 'minor',
  docs: 'editorial-marks',
  specificity: 5,
  findAcross(input) {
    return markedPairs(input).flatMap(({ en, fr }) => {
      const words = {
        en: input.en.text.slice(en.start, en.end),
        fr: input.fr.text.slice(fr.start, fr.end),
      };
      return KINDS.flatMap((kind) => {
        const has = { en: shows(words.en, kind), fr: shows(words.fr, kind) };
        if (has.en === has.fr || answered(kind, has.en ? words.fr : words.en)) return [];
        return [
          {
            kind: `${kind}${has.en ? 'Lost' : 'Added'}`,
            en: bareSpan(en),
            fr: bareSpan(fr),
            confidence: 0.8,
            values: words,
          },
        ];
      });
    });
  },
};

function shows(words: string, kind: (typeof KINDS)[number]): boolean {
  return EDITORIAL_MARKS[kind].test(words);
}

function answered(kind: (typeof KINDS)[number], words: string): boolean {
  return kind === 'insertion' && ROUND_INSERTION.test(words);
}
