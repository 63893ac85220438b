import type { Language } from '../../text/language.ts';
import { wordSet } from '../../text/wordSet.ts';

/** Words by which a negation of one side needs none on the other. */
export interface SaidOtherwise {
  /** The side that has the negation. */
  readonly side: Language;
  readonly english: RegExp;
  /** Base forms, of which any stands in the French. */
  readonly french: ReadonlySet<string>;
}

const NOT = "(?:\\bnot|n['’]t|\\bnever) (?:\\p{L}+ )?";

function row(side: Language, english: string, french: string): SaidOtherwise {
  return { side, english: new RegExp(english, 'iu'), french: wordSet(french) };
}

/** Source: own table, widened by legitimate renderings. */
export const SAID_OTHERWISE: readonly SaidOtherwise[] = [
  // "Has not ruled it out" leaves the door open.
  row('en', `${NOT}rul(?:e[sd]?|ing) (?:\\p{L}+ )?out\\b`, 'porte ouvert envisager réserver'),
  row('en', `${NOT}(?:the same|alike|equal)\\b`, 'différent distinct autre différer'),
  row('en', `${NOT}(?:sure|certain|know)\\b`, 'demander ignorer hésiter douter incertain'),
  // "Was not involved in the study": an outsider.
  row(
    'en',
    `(?:${NOT}(?:involved|part)|\\b(?:no|not) part)\\b`,
    'extérieur étranger indépendant tiers',
  ),
  // "Cannot be charged unless": that depends on it.
  row('en', "\\b(?:cannot|not|n['’]t)\\b.*\\bunless\\b", 'subordonner dépendre conditionner'),
  // "Asked not to be named."
  row('en', `${NOT}(?:be )?(?:named|identified|quoted)\\b`, 'anonymat anonyme anonymement couvert'),
  // "None died."
  row(
    'en',
    '\\b(?:none|no one|nobody|not)\\b.*\\b(?:die|died|killed)\\b',
    'survivre épargner réchapper sauf indemne',
  ),
  // "Cannot exclude": that is possible.
  row(
    'en',
    `(?:cannot|can not|${NOT}(?:be )?)(?: be)? ?exclud(?:e|ed)\\b`,
    'possible pouvoir éventuel',
  ),
  // "To no avail", "a motion of no confidence", "not lightly", "not before time", "no stone unturned".
  row('en', '\\bto no avail\\b', 'vain'),
  row('en', '\\bno[- ]confidence\\b', 'censure défiance'),
  row('en', `${NOT}(?:\\p{L}+ ){0,4}lightly\\b`, 'mûrement réfléchir longuement gaieté'),
  row('en', '\\bnot before time\\b', 'temps enfin'),
  row('en', '\\bno stone\\b', 'tout lumière'),
  // "May not": that is forbidden.
  row('en', '\\b(?:may|must|can|shall) ?not\\b', 'interdire interdiction défendre proscrire'),
  // "Nothing that was not public": only what was.
  row('en', '\\b(?:nothing|no one|nobody|none)\\b.{0,30}\\bnot\\b', 'que seulement'),
  // "I have nothing against it."
  row('en', '\\bnothing against\\b', 'aller convenir bien accord'),
  // "Has not made a profit since 2018": the last profits date back to it.
  row('en', '\\bsince\\b', 'remonter dater'),
  // "The first in ten years": none for ten years.
  row('fr', '\\bfirst\\b', 'depuis'),
];
