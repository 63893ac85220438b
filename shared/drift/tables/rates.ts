import type { Both } from '../../text/language.ts';

/** What something is counted by: so much a month. */
export type Per = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

const WORDS: Both<Readonly<Record<Per, string>>> = {
  en: {
    second: 'second',
    minute: 'minute',
    hour: 'hour',
    day: 'day',
    week: 'week',
    month: 'month',
    quarter: 'quarter',
    year: 'year',
  },
  fr: {
    second: 'seconde',
    minute: 'minute',
    hour: 'heure',
    day: 'jour',
    week: 'semaine',
    month: 'mois',
    quarter: 'trimestre',
    year: 'an|année',
  },
};

/** What may stand between a figure and what it is counted by: its unit, a currency. */
const UNIT = "(?:\\s?(?:%|\\p{Sc}|(?:d[e’']\\s?)?\\p{L}+)){0,3}?";

function patterns(of: (words: string) => string, words: Readonly<Record<Per, string>>) {
  return (Object.entries(words) as [Per, string][]).map(
    ([per, forms]) => [per, new RegExp(`^${UNIT}\\s?${of(forms)}(?!\\p{L})`, 'iu')] as const,
  );
}

/** Text right after a figure, by what it is counted by. Source: own table. */
export const RATES: Both<readonly (readonly [Per, RegExp])[]> = {
  en: patterns((words) => `(?:an?|per|each|every|\\/)\\s?(?:${words})`, WORDS.en),
  fr: patterns(
    (words) => `(?:par|chaque|\\/|toutes les|tous les)\\s?(?:${words}|${words}s)`,
    WORDS.fr,
  ),
};
