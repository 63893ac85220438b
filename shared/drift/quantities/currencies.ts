/** A currency, or several of one name, and its usual names, codes and signs in both languages, "_" for a space. */
export type Currency = readonly [id: string, words: string];

/** Signs of money that may stand before a sum. */
export const MONEY_SIGNS = '$€£¥₽';

/**
 * Currencies by the names that newsrooms write after a sum: kronor, kroner and koruny are all "couronnes", rupiahs
 * and rupees both "roupies", so that these cannot be told apart. Names that mean something else after a number
 * ("sol", "colon", "mark", "escudo") are left out. Source: ISO 4217; French names after Termium Plus.
 */
export const CURRENCIES: readonly Currency[] = [
  ['dollar', '$ us$ dollar dollars usd'],
  ['euro', '€ euro euros eur'],
  ['pound', '£ pound pounds gbp sterling livre livres'],
  ['yen', '¥ yen yens jpy'],
  ['yuan', 'yuan yuans renminbi rmb cny'],
  [
    'krona',
    'krona kronor krone kroner króna krónur koruna korunas koruny korun crown crowns couronne couronnes sek nok dkk czk',
  ],
  ['franc', 'franc francs chf'],
  ['rouble', '₽ rouble roubles ruble rubles rub'],
  ['rupee', 'rupee rupees roupie roupies inr rupiah rupiahs idr'],
  ['won', 'won wons krw'],
  ['peso', 'peso pesos mxn'],
  ['real', 'reais reals réal réais brl'],
  ['rand', 'rand rands zar'],
  ['lira', 'lira liras lire lires livre_turque livres_turques'],
  ['zloty', 'zloty zlotys zlotych złoty złotys pln'],
  ['forint', 'forint forints huf'],
  ['leu', 'leu lei ron'],
  ['lev', 'lev leva levs bgn'],
  ['kuna', 'kuna kunas'],
  ['hryvnia', 'hryvnia hryvnias hryven uah'],
  ['lari', 'lari laris'],
  ['dram', 'dram drams'],
  ['tenge', 'tenge tenges'],
  ['som', 'som soms soum soums'],
  ['manat', 'manat manats'],
  ['dinar', 'dinar dinars'],
  ['dirham', 'dirham dirhams aed'],
  ['riyal', 'riyal riyals rial rials sar'],
  ['shekel', 'shekel shekels ils'],
  ['afghani', 'afghani afghanis'],
  ['taka', 'taka takas'],
  ['baht', 'baht bahts thb'],
  ['ringgit', 'ringgit ringgits myr'],
  ['dong', 'dong dongs vnd'],
  ['kyat', 'kyat kyats'],
  ['kip', 'kip kips'],
  ['riel', 'riel riels'],
  ['tugrik', 'tugrik tugriks tögrög'],
  ['naira', 'naira nairas ngn'],
  ['cedi', 'cedi cedis'],
  ['birr', 'birr birrs'],
  ['shilling', 'shilling shillings kes'],
  ['kwacha', 'kwacha kwachas'],
  ['kwanza', 'kwanza kwanzas'],
  ['metical', 'metical meticals meticais'],
  ['ariary', 'ariary ariarys'],
  ['ouguiya', 'ouguiya ouguiyas'],
  ['leone', 'leone leones'],
  ['dalasi', 'dalasi dalasis'],
  ['pula', 'pula pulas'],
  ['bolivar', 'bolivar bolivars bolívar bolívares'],
  ['boliviano', 'boliviano bolivianos'],
  ['guarani', 'guarani guaranis guaraní guaraníes'],
  ['quetzal', 'quetzal quetzals quetzales'],
  ['lempira', 'lempira lempiras'],
  ['cordoba', 'cordoba cordobas córdoba córdobas'],
  ['gourde', 'gourde gourdes'],
  ['bitcoin', 'bitcoin bitcoins'],
];
