import { rule, type SwapRule } from './rule.ts';

const ALL = '(?:all|every|each)\\b';
const MANY = '(?:many|much|numerous|lots?|plenty)\\b';
const NONE = "(?:no|none|nobody|nothing|never|any|not|neither)\\b|\\p{L}+n['’]t\\b";

/** Another share of the whole. Own list. */
export const QUANTIFIER_RULES: readonly SwapRule[] = [
  rule('tous les(?= \\p{Ll}+[sx]\\b)', ['certains', 'quelques'], ALL),
  rule('toutes les', ['certaines', 'quelques'], ALL),
  rule(
    '(?:la plupart|la majorité|l’essentiel) des',
    ['une minorité des', 'une poignée des'],
    'most',
  ),
  rule('la plupart de', 'une petite partie de', 'most'),
  rule('certains(?= \\p{Ll}+[sx]\\b)', 'tous les', 'some|certain'),
  rule('certaines(?= \\p{Ll}+s\\b)', 'toutes les', 'some|certain'),
  rule('plusieurs(?! (?:mill|cent|diz))', 'la plupart des', 'several|many|number of|multiple'),
  rule('beaucoup de', 'peu de', MANY),
  rule('de (?:très )?nombreu(?:x|ses)', 'de rares', MANY),
  rule('peu de', 'beaucoup de', 'few|little'),
  rule(
    'quelques(?! (?:mill|cent|diz))',
    ['la plupart des', 'des centaines de'],
    '(?:a )?few|some|handful|couple',
  ),
  rule('chaque année', 'une année sur deux', '(?:every|each) year|annual|yearly'),
  rule('chaque (jour|mois)', 'un $1 sur deux', '(?:every|each)|daily|monthly'),
  rule('chaque semaine', 'une semaine sur deux', '(?:every|each)|weekly'),
  rule("aucune? (\\p{L}+)((?: [^.;,]{1,40}?)?) (?:ne |n['’])([^.;,]{3,}?)", 'chaque $1$2 $3', NONE),
  rule("personne (?:ne |n['’])", 'tout le monde ', NONE),
  rule('toujours', ['rarement', 'parfois'], 'always'),
  rule('souvent', 'rarement', 'often|frequent'),
  rule('rarement', 'souvent', 'rare|seldom'),
  rule('parfois', 'toujours', 'sometimes|occasion|at times'),
  rule('généralement', 'rarement', 'general|usual|typical'),
  rule(
    'plus de(?= (?:\\d|la moitié|un million|un milliard))',
    'moins de',
    'more than|over|above|exceed',
  ),
  rule('moins de(?= \\d)', 'plus de', 'less than|fewer|under|below'),
  rule('au moins', 'au plus', 'at least'),
  rule('la moitié', ['le quart', 'la totalité'], 'half'),
  rule('un tiers', 'deux tiers', '(?:a|one) third'),
  rule(
    "(?<!\\b(?:en|de|non|tout|une fois|ne [^.,]{2,20}|n['’][^.,]{2,20}) )plus(?= \\p{Ll}{4,})(?! (?:tard|tôt|loin|haut|bas))",
    'moins',
    'more \\p{L}|\\p{L}+er than',
  ),
  rule('(?<!\\bnon )(?:seulement|uniquement)', 'notamment', '(?:only|merely|solely)\\b'),
];
