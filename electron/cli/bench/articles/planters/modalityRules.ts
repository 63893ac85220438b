import { rule, type SwapRule } from './rule.ts';

const MAY = '(?:may|might|can|could)\\b';
const MUST = '(?:must|ha(?:s|ve|d) to|needs? to|should|required?)\\b';
const WILL = "(?:will|shall)\\b|\\p{L}+['’]ll\\b";
/** A French infinitive follows. */
const DO = '(?= (?:[ld][ae]? )?\\p{Ll}+(?:er|ir|re)\\b)';

/** Another force of a modal. "Peut" for "pourrait" and the like say nearly the same: left out. Own list. */
export const MODALITY_RULES: readonly SwapRule[] = [
  rule('(?<!\\bse )peut(?!-)', 'doit', MAY),
  rule('(?<!\\bse )peuvent', 'doivent', MAY),
  rule('pouvons', 'devons', MAY),
  rule(`doit${DO}`, 'peut', MUST),
  rule(`doivent${DO}`, 'peuvent', MUST),
  rule(`devons${DO}`, 'pouvons', MUST),
  rule('il faut', 'on peut', MUST),
  rule(`pourrait${DO}`, 'va', MAY),
  rule(`pourraient${DO}`, 'vont', MAY),
  rule(`devrait${DO}`, ['va', 'peut'], '(?:should|is expected to|is due to|is likely to)\\b'),
  rule(
    `devraient${DO}`,
    ['vont', 'peuvent'],
    '(?:should|are expected to|are due to|are likely to)\\b',
  ),
  rule(`va${DO}`, 'pourrait', `${WILL}|going to`),
  rule(`vont${DO}`, 'pourraient', `${WILL}|going to`),
  rule('sera', 'pourrait être', WILL),
  rule('seront', 'pourraient être', WILL),
  rule('peut-être', 'certainement', '(?:may|might|perhaps|maybe|possibly)\\b'),
  rule('probablement', 'certainement', '(?:probably|likely)\\b'),
  rule(`risque de${DO}`, 'va', `${MAY}|risk`),
  rule(`risquent de${DO}`, 'vont', `${MAY}|risk`),
  rule('obligatoire', 'facultatif', 'mandatory|compulsory|obligatory|required'),
];
