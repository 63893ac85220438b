import { wordSet } from '../../text/wordSet.ts';

/** Words that govern what follows, and the French ones that turn it round. */
export interface Turn {
  readonly en: ReadonlySet<string>;
  /** What turns the English words round. */
  readonly against: ReadonlySet<string>;
  /** English and French words near by that say the same as `against`, or render `en`. */
  readonly unless: { readonly en: ReadonlySet<string>; readonly fr: ReadonlySet<string> };
}

function turn(en: string, against: string, unlessEn: string, unlessFr: string): Turn {
  return {
    en: wordSet(en),
    against: wordSet(against),
    unless: { en: wordSet(unlessEn), fr: wordSet(unlessFr) },
  };
}

/** Small words that are opposites of each other before the same word. Source: own table. */
export const TURNS: readonly Turn[] = [
  turn('with', 'sans', "without not n't no never", 'avec ne pas'),
  turn('without', 'avec', 'with', "sans ne n' pas"),
  turn('before', 'après', 'after following since', "avant d'ici jusqu'"),
  turn('after', 'avant', 'before until prior ahead', 'après depuis'),
  turn('more most', 'moins', 'less least fewer lower', 'plus davantage'),
  turn('less least fewer', 'plus', 'more most', 'moins'),
  turn('every each all', 'aucun aucune', "no not n't none never any nor neither without", 'tout'),
  turn('many', 'peu', "few little not n't", 'nombreux beaucoup'),
  turn('less fewer', 'autant', 'as equally same', 'moins'),
  turn('few', 'beaucoup nombreux nombreuses', 'many', 'peu'),
];

/** Comparatives whose French is the other adjective with "moins": "cheaper" is "moins cher". */
export const TURNED_COMPARATIVES: ReadonlySet<string> = wordSet('cheap');
