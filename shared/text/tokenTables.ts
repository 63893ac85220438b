/**
 * Words that keep their full stop, of either language; a stop after them is part of the token
 * wherever the word is written as here.
 * Source: own list, after the style guides of both languages (Imprimerie nationale, Chicago).
 */
export const ABBREVIATIONS: readonly string[] = [
  ...['M', 'MM', 'Mr', 'Mrs', 'Ms', 'Messrs', 'Dr', 'Pr', 'Prof', 'Mgr', 'St', 'Ste'],
  ...['Gen', 'Gén', 'Col', 'Lt', 'Capt', 'Cpt', 'Sgt', 'Cmdr', 'Adm', 'Maj', 'Brig'],
  ...['Sen', 'Rep', 'Gov', 'Pres', 'Hon', 'Rev', 'Fr', 'Sr', 'Jr', 'Esq', 'Amb'],
  ...['Ph\\.D', 'Inc', 'Ltd', 'Corp', 'Cie', 'Co', 'Bros', 'Dept', 'Univ', 'Assn'],
  ...['Jan', 'Feb', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec', 'janv', 'févr', 'juil', 'déc'],
  ...['vs', 'etc', 'cf', 'approx', 'env', 'av', 'apr', 'vol', 'Vol', 'chap', 'pp'],
  ...['éd', 'trad', 'hab', 'tél', 'Tel', 'ibid'],
];

/** Words that keep their full stop before a number only ("No. 5", but "He said no."). */
export const NUMBER_ABBREVIATIONS: readonly string[] = [
  ...['No', 'Nos', 'no', 'nos', 'Art', 'art', 'Fig', 'fig', 'p', 'para', 'Sec', 'sec', 'ch', 'ed'],
];

/** Endings by which a bare web address is told from a word after a forgotten space. */
export const WEB_DOMAINS: readonly string[] = [
  ...['com', 'org', 'net', 'info', 'edu', 'gov', 'gouv\\.fr', 'int', 'mil', 'eu', 'io', 'tv'],
  ...['fr', 'uk', 'ca', 'be', 'ch', 'de', 'us', 'au', 'ru', 'ua', 'cn', 'jp'],
];
