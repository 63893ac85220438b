/**
 * The Europarl corpus lost every "œ" of its French. Stems that are no French word without it are
 * mended wherever they begin a word; forms that are words of their own ("sur", "murs", "vu", "il")
 * only after a word that tells.
 * Source: French words with œ, from the Trésor de la langue française's letter rules; own selection.
 */
const STEMS: readonly (readonly [lost: string, mended: string])[] = [
  ['uvr', 'œuvr'],
  ['manuvr', 'manœuvr'],
  ['désuvr', 'désœuvr'],
  ['vux', 'vœux'],
  ['rancur', 'rancœur'],
  ['écur(?=[ea])', 'écœur'],
  ['ucumén', 'œcumén'],
  ['ftus', 'fœtus'],
  ['ftal', 'fœtal'],
  ['strogèn', 'œstrogèn'],
  ['nolog', 'œnolog'],
  ['illèr', 'œillèr'],
  ['illet', 'œillet'],
  ['consur', 'consœur'],
  ['dip(?=e\\b|ien)', 'œdip'],
];

const WHOLE: readonly (readonly [lost: string, mended: string])[] = [
  ['cur', 'cœur'],
  ['curs', 'cœurs'],
  ['surs', 'sœurs'],
  ['nud', 'nœud'],
  ['nuds', 'nœuds'],
  ['uf', 'œuf'],
  ['ufs', 'œufs'],
  ['buf', 'bœuf'],
  ['bufs', 'bœufs'],
  ['chur', 'chœur'],
  ['churs', 'chœurs'],
  ['dème', 'œdème'],
  ['dèmes', 'œdèmes'],
  ['sophage', 'œsophage'],
];

const AFTER: readonly (readonly [before: string, lost: string, mended: string])[] = [
  ["[ld]['’]", 'il', 'œil'],
  ['(?:un|mauvais|bon) ', 'il', 'œil'],
  ['(?:ma|ta|sa|notre|votre|leur|une|petite|grande|belle-|demi-) ?', 'sur', 'sœur'],
  ['(?:bonnes|mauvaises) ', 'murs', 'mœurs'],
  ['(?:un|le|ce|mon|son|notre|votre|leur|pieux|seul|même) ', 'vu', 'vœu'],
];

const NOT_AFTER_LETTER = '(?<![\\p{L}])';
const NOT_BEFORE_LETTER = '(?![\\p{L}])';

const RULES: readonly (readonly [RegExp, string])[] = [
  ...STEMS.map(([lost, mended]) => rule(`${NOT_AFTER_LETTER}${lost}`, mended)),
  ...WHOLE.map(([lost, mended]) => rule(`${NOT_AFTER_LETTER}${lost}${NOT_BEFORE_LETTER}`, mended)),
  ...AFTER.map(([before, lost, mended]) =>
    rule(`(?<=${NOT_AFTER_LETTER}${before})${lost}${NOT_BEFORE_LETTER}`, mended),
  ),
];

/** Any letters that a lost "œ" leaves side by side; most lines have none and are passed by. */
const SUSPECT = new RegExp(
  [...STEMS, ...WHOLE].map(([lost]) => lost).join('|') + "|['’ ]il|sur|murs|vu",
  'iu',
);

function rule(lost: string, mended: string): readonly [RegExp, string] {
  return [new RegExp(lost, 'giu'), mended];
}

/** The French line with its lost "œ" put back; capitals of mended words are not kept. */
export function mendLigatures(line: string): string {
  if (!SUSPECT.test(line)) return line;
  return RULES.reduce((text, [lost, mended]) => text.replace(lost, mended), line);
}
