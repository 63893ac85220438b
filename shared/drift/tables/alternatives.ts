import { wordSet } from '../../text/wordSet.ts';

// Words of choice, look-up forms. Source: grammars of both languages (Huddleston and Pullum 2002, chapter 15;
// Grevisse, "coordination").

/** The English conjunction of a choice. */
export const OR_EN = wordSet('or');

/** English words with which a bead coordinates otherwise. */
export const AND_EN = wordSet('and nor');

/** French words that leave a choice, or tell of its end. */
export const OR_FR = wordSet(
  'ou soit voire sinon autrement ni faute choix alternative tantôt or quel quelle quels quelles',
);

/** The French conjunction that joins both. */
export const AND_FR = wordSet('et');

/** English words beside which "or" holds for each alike, so that "et" says the same, or is no choice. */
export const LOOSE_ALTERNATIVES_EN = wordSet(
  `any anyone anybody anything whether every each all whichever whatever no few
   least more less so than like instead even such between rather whoever`,
);
