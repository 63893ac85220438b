import { rule, type SwapRule } from './rule.ts';

/** Participles and the stems of their futures. Source: Grevisse. */
const FUTURES: Readonly<Record<string, string>> = {
  dit: 'dir',
  fait: 'fer',
  pris: 'prendr',
  appris: 'apprendr',
  mis: 'mettr',
  promis: 'promettr',
  permis: 'permettr',
  reçu: 'recevr',
  perdu: 'perdr',
  vendu: 'vendr',
  rendu: 'rendr',
  vu: 'verr',
  ouvert: 'ouvrir',
  découvert: 'découvrir',
  offert: 'offrir',
  obtenu: 'obtiendr',
  construit: 'construir',
  détruit: 'détruir',
  produit: 'produir',
  conduit: 'conduir',
  écrit: 'écrir',
  atteint: 'atteindr',
  choisi: 'choisir',
  réussi: 'réussir',
  établi: 'établir',
  fini: 'finir',
};

/** A word before which a verb is finite and no relative of something foretold. */
const AFTER = "(?<!\\b(?:après|dès|lors) (?:que |qu['’])[^.,]{0,30})(?<![’'])";
const PAST =
  '(?:\\p{L}+ed|was|were|ha[sd]|have|did|\\p{L}*(?:said|told|took|made|gave|went|came|got|saw|won|lost|left|found|held|became|began|led|sold|built))\\b';
const WILL = "(?:will|shall)\\b|\\p{L}+['’]ll\\b";

/** What happened is foretold, what is to come has happened, what is so was so. */
export const TENSE_RULES: readonly SwapRule[] = [
  rule(`${AFTER}a (\\p{L}{3,})é`, '$1era', PAST),
  rule(`${AFTER}ont (\\p{L}{3,})é`, '$1eront', PAST),
  ...Object.entries(FUTURES).flatMap(([participle, stem]) => [
    rule(`${AFTER}a ${participle}`, `${stem}a`, PAST),
    rule(`${AFTER}ont ${participle}`, `${stem}ont`, PAST),
  ]),
  rule(`${AFTER}a été`, 'sera', '(?:was|were|has been|have been)\\b'),
  rule(`${AFTER}ont été`, 'seront', '(?:was|were|has been|have been)\\b'),
  rule('(?<=\\p{Ll} )((?!s)\\p{Ll}{3,})era', 'a $1é', WILL),
  rule('(?<=\\p{Ll} )((?!s)\\p{Ll}{3,})eront', 'ont $1é', WILL),
  rule('sera', 'a été', WILL),
  rule('seront', 'ont été', WILL),
  rule('va(?= \\p{Ll}+(?:er|ir|re)\\b)', 'vient de', `${WILL}|going to`),
  rule('vont(?= \\p{Ll}+(?:er|ir|re)\\b)', 'viennent de', `${WILL}|going to`),
  rule(
    `${AFTER}est(?= (?:une?|le|la|\\p{Ll}+(?:el|eux|if|ble|que))\\b)`,
    ['sera', 'était'],
    'is\\b',
  ),
  rule(
    `${AFTER}sont(?= (?:des|les|\\p{Ll}+(?:els|eux|ifs|bles|ques))\\b)`,
    ['seront', 'étaient'],
    'are\\b',
  ),
];
