import { factsOf } from './fact.ts';

/** Months, days of the week and seasons. Source: own list. */
export const MONTHS = factsOf('month', [
  'January, Jan. = janvier, janv.',
  'February, Feb. = février, févr.',
  'March = mars',
  'April = avril',
  'May = mai',
  'June = juin',
  'July = juillet, juil.',
  'August, Aug. = août',
  'September, Sept. = septembre',
  'October, Oct. = octobre',
  'November, Nov. = novembre',
  'December, Dec. = décembre, déc.',
]);

export const WEEKDAYS = factsOf('weekday', [
  'Monday = lundi',
  'Tuesday = mardi',
  'Wednesday = mercredi',
  'Thursday = jeudi',
  'Friday = vendredi',
  'Saturday = samedi',
  'Sunday = dimanche',
]);
