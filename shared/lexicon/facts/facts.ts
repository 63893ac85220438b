import { ACRONYMS } from './acronyms.ts';
import { COUNTRIES } from './countries.ts';
import { DEMONYMS } from './demonyms.ts';
import type { Fact } from './fact.ts';
import { INSTITUTIONS } from './institutions.ts';
import { MONEY } from './money.ts';
import { MONTHS, WEEKDAYS } from './months.ts';
import { PLACES } from './places.ts';
import { CLIMATE, HEALTH, MEDIA } from './society.ts';
import { SPORT } from './sport.ts';
import { TECHNOLOGY } from './technology.ts';
import { TITLES } from './titles.ts';
import { WAR } from './war.ts';

/** What we know of both languages besides what parallel text teaches. */
export const FACTS: readonly Fact[] = [
  ...COUNTRIES,
  ...DEMONYMS,
  ...PLACES,
  ...INSTITUTIONS,
  ...ACRONYMS,
  ...MONTHS,
  ...WEEKDAYS,
  ...TITLES,
  ...TECHNOLOGY,
  ...WAR,
  ...SPORT,
  ...MONEY,
  ...HEALTH,
  ...CLIMATE,
  ...MEDIA,
];
