import { wordSet } from '../../text/wordSet.ts';

/** English modals of what is only supposed. Source: Huddleston and Pullum 2002, chapter 3. */
export const HYPOTHETICAL_MODALS = wordSet('would');

/** French subjects before which "si" is elided. */
export const IL_FR = wordSet('il ils');

/** The French conjunction that a subjunctive follows. */
export const QUE = wordSet("que qu'");

/** English words that lead a relative clause: what it supposes is often told as a fact. */
export const RELATIVES_EN = wordSet('that which who what they');

/** French words that keep a supposition without a conditional. Source: own list. */
export const HEDGES_FR = wordSet(
  `probablement peut-être doute éventuellement possible possiblement semble semblait paraît
   risque risquent hypothèse supposer imaginer pourrait pourraient devrait devraient`,
);
