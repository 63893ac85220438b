import { wordSet } from '../../text/wordSet.ts';

// By what an English article shows that a speaker speaks French. Source: own lists, after the names of
// French offices and institutions in the English-language press.

/** What follows "French" where it means an office, its holder or an institution, look-up forms. */
export const FRENCH_OFFICES = wordSet(
  `president presidency minister ministry government state authorities officials official police
   gendarmerie prosecutor prosecutors judge judges senator senators senate parliament assembly lawmaker
   lawmakers deputy deputies mayor ambassador embassy army military navy envoy spokesman spokeswoman
   spokesperson regulator watchdog union unions farmers workers diplomat diplomats leader general
   commissioner economist historian philosopher writer novelist director actor actress singer captain
   coach striker`,
);

/** Names of French institutions, in lower case and without accents. */
export const FRENCH_INSTITUTIONS: readonly string[] = [
  'elysee',
  "quai d'orsay",
  'matignon',
  'place beauvau',
  "conseil d'etat",
  'cour des comptes',
  'banque de france',
  'bank of france',
  'assemblee nationale',
  'sncf',
  'insee',
  'cnrs',
  'inserm',
  'meteo-france',
  'meteo france',
  'academie francaise',
  'institut pasteur',
];

/** "Mayor of Paris", "president of France": places after an office. */
export const FRENCH_PLACES = wordSet(
  'france paris marseille lyon toulouse bordeaux lille nantes strasbourg rennes grenoble nice',
);
