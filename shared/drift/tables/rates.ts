import type { Both } from '../../text/language.ts';

/** What something is counted by: so much a month. */
export type Per = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Look-up forms of what something is counted by. */
export const PER: Both<ReadonlyMap<string, Per>> = {
  en: new Map(
    (['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const).map(
      (per) => [per, per],
    ),
  ),
  fr: new Map<string, Per>([
    ['seconde', 'second'],
    ['minute', 'minute'],
    ['heure', 'hour'],
    ['jour', 'day'],
    ['semaine', 'week'],
    ['mois', 'month'],
    ['trimestre', 'quarter'],
    ['an', 'year'],
    ['année', 'year'],
  ]),
};

/** What may stand between a figure and what it is counted by: its unit, a currency. */
const UNIT = "(?:\\s?(?:%|\\p{Sc}|(?:d[e’']\\s?)?\\p{L}+)){0,3}?";

function rate(leads: string, words: Iterable<string>): RegExp {
  return new RegExp(`^${UNIT}\\s?(?:${leads})\\s?(${[...words].join('|')})s?(?!\\p{L})`, 'iu');
}

/** Text right after a figure, with the word that it is counted by. Source: own table. */
export const RATES: Both<RegExp> = {
  en: rate('an?|per|each|every|\\/', PER.en.keys()),
  fr: rate('par|chaque|\\/|toutes les|tous les', PER.fr.keys()),
};
