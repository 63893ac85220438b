import type { Both } from '../../text/language.ts';

/** Words that render one another, as sources of regular expressions. */
export type Peers = Both<string>;

/**
 * Offices, trades and kin of people, each row a set of words that render one another; a word may stand in
 * several rows. Source: own table, after the usage of news agencies of both languages.
 */
export const OFFICES: readonly Peers[] = [
  {
    en: 'presidents?|chairman|chairmen|chairwoman|chairperson|chairs?|speaker|heads?(?: of state)?|chiefs?|moderator',
    fr: "présidente?s?|présidences?|pdg|p-dg|chefs? de l['’][eé]tat|chefs? d['’][eé]tat|numéro un|maître du kremlin",
  },
  {
    en: 'vice[- ]presidents?|vice[- ]chair(?:man|woman|person)?s?|deputy (?:chair(?:man|woman|person)?|president|speaker)s?',
    fr: 'vice-présidente?s?|présidente?s? (?:délégué|adjoint)e?s?|numéro deux|colistière?s?',
  },
  {
    en: 'prime ministers?|premiers?|heads?(?: of government)?|chiefs?|taoiseach',
    fr: "premi(?:er|ère)s? ministres?|chefs? d[eu] gouvernement|cheffes? d[eu] gouvernement|chefs? de l['’]exécutif|locataire de matignon",
  },
  {
    en: 'deputy prime ministers?|vice[- ]premiers?|deputy premiers?',
    fr: 'vice-premi(?:er|ère)s?(?:[- ]ministres?)?',
  },
  {
    en: 'ministers?|secretar(?:y|ies)|chancellors?|cabinet members?',
    fr: 'ministres?(?: de la justice)?|secrétaires?|chefs? de la diplomatie|cheffes? de la diplomatie|chanceli(?:er|ère)s?|garde des sceaux|grand argentier',
  },
  {
    en: '(?:deputy|junior|vice|assistant) (?:[a-z]+ )?(?:ministers?|secretar(?:y|ies))|under-?secretar(?:y|ies)|ministers? of state',
    fr: "vice-ministres?|ministres? délégué(?:e)?s?|ministres? adjointe?s?|secrétaires? d['’][eé]tat|secrétaires? adjointe?s?|sous-secrétaires?",
  },
  {
    en: 'secretar(?:y|ies)[- ]general|general secretar(?:y|ies)',
    fr: 'secrétaires? générale?s?|secrétaires? généraux',
  },
  { en: 'governors?', fr: 'gouverneure?s?|patronn?e? de la banque' },
  {
    en: '(?:deputy|vice|lieutenant)[- ]governors?',
    fr: 'vice-gouverneure?s?|sous-gouverneure?s?|gouverneure?s? adjointe?s?|numéro deux',
  },
  {
    en: 'mayors?',
    fr: 'maires?|bourgmestres?|édiles?|premi(?:er|ère) magistrate?|syndics?|syndiques?',
  },
  {
    en: '(?:deputy|vice|assistant) mayors?',
    fr: 'adjointe?s? au maire|maires? adjointe?s?|adjointe?s? à la maire|premi(?:er|ère) adjointe?|adjointe?s?',
  },
  {
    en: 'chief executives?(?: officers?)?|c\\.?e\\.?o\\.?s?|managing directors?|directors?[- ]generals?|boss(?:es)?|heads?|chiefs?|general managers?|executive directors?',
    fr: 'administrateurs? délégués?|administratrices? déléguées?|directeurs? générale?|directrices? générales?|directeurs? généraux|pdg|p-dg|président-directeur général|présidente-directrice générale|patrons?|patronnes?|dirigeante?s?|dg|directeurs?|directrices?|chefs?|cheffes?|responsables?|présidente?s?|numéro un',
  },
  {
    en: 'deputy (?:chief executive|head|director|chief)s?|second[- ]in[- ]command',
    fr: 'directeurs? générale? (?:délégué|adjoint)|directrices? générales? (?:déléguée|adjointe)|directeurs? adjoints?|directrices? adjointes?|numéro deux|adjointe?s?|chefs? adjointe?s?',
  },
  {
    en: 'finance (?:chief|director|boss)s?|chief financial officers?|c\\.?f\\.?o\\.?s?',
    fr: 'directeurs? financiers?|directrices? financières?|directeurs? (?:des finances|administratifs?)|argentier',
  },
  {
    en: 'chief operating officers?|c\\.?o\\.?o\\.?s?',
    fr: "directeurs? des opérations|directrices? des opérations|directeurs? d['’]exploitation|directeurs? opérationnels?|directeurs? générale? (?:délégué|adjoint)",
  },
  {
    en: 'directors?|managers?|coach(?:es)?|head coach(?:es)?',
    fr: 'directeurs?|directrices?|réalisateurs?|réalisatrices?|cinéastes?|metteure?s? en scène|managers?|entraîneure?s?|entraîneuses?|sélectionneure?s?|sélectionneuses?|techniciens?|gérante?s?|responsables?|administrateurs?|administratrices?|coachs?',
  },
  {
    en: '(?:assistant|associate|deputy) (?:directors?|managers?|coach(?:es)?|chiefs?|heads?|editors?|principals?)',
    fr: '(?:direct(?:eur|rice)|entraîneure?|entraîneuse|sélectionneure?|gérante?|responsable|chef|cheffe|proviseure?)s? (?:adjoint|associé|assistant)e?s?|adjointe?s?|assistante?s?|sous-direct(?:eur|rice)s?|(?:rédacteur|rédactrice)s? en chef adjointe?s?|numéro deux',
  },
  {
    en: 'deput(?:y|ies)',
    fr: 'adjointe?s?|suppléante?s?|seconds?|bras droits?|lieutenants?|numéro deux',
  },
  {
    en: 'spokes(?:man|men|woman|women|person|people|persons)|press secretar(?:y|ies)',
    fr: 'porte-parole|porte-paroles|attachée?s? de presse|secrétaires? de presse|service de presse',
  },
  {
    en: 'prosecutors?|district attorneys?|attorneys?[- ]general',
    fr: 'procureure?s?|parquet|accusation|ministère public|ministre de la justice|magistrate?s?',
  },
  {
    en: 'judges?|justices?|magistrates?|coroners?',
    fr: 'juges?(?:-arbitres?)?|magistrate?s?|présidente?s?|tribunal|cour|jurée?s?|membres? du jury|arbitres?',
  },
  {
    en: 'lawyers?|attorneys?|solicitors?|barristers?|(?:(?:legal|general) )?counsels?|legal advis[eo]rs?',
    fr: 'avocate?s?|conseils?|conseill(?:er|ère)s? juridiques?|direct(?:eur|rice)s? juridiques?|défenseure?s?|juristes?|notaires?',
  },
  {
    en: 'ambassadors?|envoys?',
    fr: 'ambassadeurs?|ambassadrices?|émissaires?|envoyée?s? spécia(?:l|le|ux)|représentante?s?',
  },
  { en: 'senators?', fr: 'sénateurs?|sénatrices?|élue?s?' },
  {
    en: 'law-?makers?|mps?|meps?|members? of parliament|congress(?:man|men|woman|women)|deputies|representatives?|legislators?',
    fr: 'députée?s?|eurodéputée?s?|parlementaires?|élue?s?|représentante?s?|législateurs?|membres?|délégués?',
  },
  {
    en: 'council(?:lor|or|man|men|woman|women|lors|ors)',
    fr: 'conseill(?:er|ère)s?(?: municipa(?:l|le|ux|les))?|élue?s?|échevine?s?',
  },
  {
    en: 'analysts?|strategists?',
    fr: 'analystes?|stratégistes?|stratèges?|spécialistes?|experte?s?',
  },
  { en: 'economists?', fr: 'économistes?' },
  {
    en: 'professors?|lecturers?|scholars?|academics?',
    fr: 'professeure?s?|universitaires?|maîtres? de conférences?|enseignante?s?|enseignante?s?-chercheure?s?|chercheure?s?|chercheuses?|spécialistes?|experte?s?',
  },
  { en: 'engineers?', fr: 'ingénieure?s?|mécaniciens?|techniciens?' },
  { en: 'nurses?', fr: 'infirmi(?:er|ère)s?|nourrices?|soignante?s?' },
  {
    en: 'physicians?|surgeons?',
    fr: 'médecins?|chirurgiens?|chirurgiennes?|docteure?s?|praticiens?',
  },
  { en: 'archbishops?', fr: 'archevêques?|prélats?' },
  { en: 'bishops?', fr: 'évêques?|prélats?' },
  { en: 'cardinals?', fr: 'cardinal|cardinaux|prélats?' },
  { en: 'wife|wives', fr: 'épouses?|femmes?|conjointes?|compagnes?' },
  { en: 'husbands?', fr: 'maris?|époux|conjoints?|compagnons?' },
  { en: 'widows?', fr: 'veuves?' },
  { en: 'mothers?', fr: 'mères?|mamans?' },
  { en: 'fathers?', fr: 'pères?|papas?' },
  { en: 'sisters?', fr: 'sœurs?|soeurs?' },
  { en: 'brothers?', fr: 'frères?' },
  { en: 'daughters?', fr: 'filles?|enfants?' },
  { en: 'sons?', fr: 'fils|garçons?|enfants?' },
];

/** What a minister answers for. Source: own table. */
export const PORTFOLIOS: readonly Peers[] = [
  {
    en: 'foreign|external affairs|of state',
    fr: 'affaires étrangères|diplomatie|relations extérieures|quai d.orsay|relations internationales',
  },
  {
    en: 'interior|home|of the interior|home affairs|homeland security',
    fr: 'intérieur|sécurité intérieure|place beauvau',
  },
  { en: 'defen[cs]e|war', fr: 'défense|armées|guerre' },
  {
    en: 'finance|treasury|economy|budget|economic affairs',
    fr: 'finances?|trésor|économie|budget|comptes publics',
  },
  { en: 'justice', fr: 'justice|sceaux' },
  { en: 'health', fr: 'santé|affaires sociales|solidarités' },
  { en: 'education|schools', fr: 'éducation|enseignement|instruction' },
  { en: 'transport|transportation', fr: 'transports?' },
  { en: 'energy|oil|petroleum', fr: 'énergie|pétrole|transition énergétique|mines' },
  { en: 'environment|climate', fr: 'environnement|écologie|climat|transition écologique' },
  { en: 'agriculture|farm|farming', fr: 'agriculture' },
  {
    en: 'trade|commerce|industry|business',
    fr: 'commerce|industrie|entreprises|affaires économiques',
  },
  { en: 'labou?r|employment|work', fr: 'travail|emploi' },
  { en: 'culture', fr: 'culture' },
  { en: 'sports?', fr: 'sports?' },
  { en: 'housing', fr: 'logement' },
];

/** Right before an office, that it is held no more. Source: own table. */
export const FORMER: Both<RegExp> = {
  en: /(?<![\p{L}-])(?:former|ex|one-time|erstwhile|retired)[\s-](?:[\p{L}.]+\s){0,2}$/iu,
  fr: /(?<![\p{L}-])(?:ancien(?:ne)?s?\s|(?:l['’])?ex[\s-])(?:\p{L}+\s)?$/iu,
};

/** Anywhere in a text, that something is past: then the office may be, too. */
export const PAST: Both<RegExp> = {
  en: /(?<!\p{L})(?:former(?:ly)?|ex|one-time|erstwhile|previous(?:ly)?|late|then|old|past|retired|outgoing|ousted|deposed|once|veteran|predecessor|was|were|served|had been)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:ancien(?:ne)?s?|ex|précédent(?:e)?s?|feue?s?|défunte?s?|alors|époque|jadis|autrefois|sortante?s?|retraitée?s?|retraite|prédécesseure?s?|était|fut|avait été|passée?s?|déchue?s?)(?!\p{L})/iu,
};

/** Who answers for a portfolio; most texts name nobody who does. Source: own table. */
export const HOLDER: Both<RegExp> = {
  en: /minist|secretary|department/iu,
  fr: /minist[rè]|secrétaire/iu,
};

/** Groups that speak as one, and people without an office, beside those of `OFFICES`. Source: own table. */
export const SPEAKING_GROUPS: readonly Peers[] = [
  {
    en: 'police(?:men|man|woman)?|officers?|investigators|detectives?',
    fr: 'police|policiers?|policière|gendarmes?|enquêteurs|enquêtrice',
  },
  {
    en: 'prosecution|prosecutors|investigators',
    fr: 'procureure?s|parquet|accusation|ministère public|enquêteurs',
  },
  {
    en: 'defen[cs]e team|lawyers?|attorneys?|counsels?|barristers?|solicitors?',
    fr: 'avocate?s?|défense|conseils?',
  },
  { en: 'unions?', fr: 'syndicats?' },
  {
    en: 'employers?|bosses|management|company|firm|carmaker|airline',
    fr: 'patronat|employeurs?|patrons|direction|entreprise|société|groupe|firme|compagnie|constructeur|marque',
  },
  { en: 'protest[eo]rs?|demonstrators?', fr: 'manifestante?s?' },
  { en: 'parents', fr: 'parents' },
  { en: 'children', fr: 'enfants' },
  { en: 'doctors?', fr: 'médecins?|docteure?s?|praticiens?|chirurgiens?' },
  { en: 'witness(?:es)?', fr: 'témoins?' },
  { en: 'army|military|soldiers?', fr: 'armée|militaires?|soldats?' },
  { en: 'goalkeepers?', fr: 'gardien(?:ne)?s?' },
  {
    en: 'aides?|advis[eo]rs?|staffers?',
    fr: 'conseill(?:er|ère)s?|collaborat(?:eur|rice)s?|proches?|assistante?s?|entourage|adjointe?s?|membres?',
  },
  {
    en: 'sources?|(?:people|persons?|officials?) (?:familiar|briefed|close)|insiders?',
    fr: 'sources?|(?:personnes?|responsables?) (?:au fait|au courant|proches?|informée?s?|ayant)|proches? du dossier|initiée?s?|interlocuteurs?',
  },
  {
    en: 'rescue workers|rescuers|rescue (?:services|teams)|emergency (?:services|workers)|firefighters|fire (?:service|brigade|department)|paramedics',
    fr: "secours|secouristes|sauveteurs|pompiers|services d['’]urgence|ambulanciers|protection civile",
  },
  {
    en: 'residents|villagers|locals|neighbou?rs|inhabitants',
    fr: 'habitante?s|rivera?ine?s|riverains|villageoi(?:s|ses)|voisine?s|résidente?s|population',
  },
  {
    en: 'rebels?|insurgents?|militants?|guerrillas?|fighters',
    fr: 'rebelles?|insurgée?s?|insurrection|guérilla|combattante?s?|miliciens?|militante?s?|djihadistes?',
  },
  {
    en: 'scientists?|researchers?',
    fr: 'scientifiques?|chercheure?s?|chercheuses?|savante?s?|équipe',
  },
];
