import { phrases } from '../contrary.ts';

/** An English phrase, and the French words that take it at its letter, or for another. */
export interface Idiom {
  readonly en: RegExp;
  readonly lure: RegExp;
  /** What renders it, the usual one first. */
  readonly right: string;
  /** English words that the French ones do render; where one stands, nothing is wrong. */
  readonly unless: RegExp | null;
}

type Row = readonly [en: string, lure: string, right: string, unless?: string];

/**
 * Phrases of news English whose words mean another thing together. Source: own table, after the entries that
 * Termium Plus and the usual dictionaries of idioms mark as figurative.
 */
const ROWS: readonly Row[] = [
  // Of amounts and degrees.
  [
    'all but(?= \\p{L}+(?:ed|en|wn|ain|ble|ost|one|ead)(?!\\p{L}))',
    'tous? sauf|tout sauf',
    'presque, quasiment',
  ],
  ['anything but(?! a)', "presque|quasiment|rien que|rien d[’']autre", 'tout sauf'],
  ['nothing if not', "n[e’']|rien|pas|aucun\\p{L}*|peu", 'avant tout, on ne peut plus'],
  ['quite a few', 'assez peu|très peu|une poignée|quelques rares', 'pas mal de, bon nombre de'],
  ['scores of', 'scores?|notes?|résultats?', 'des dizaines de', 'results?|points?|notes?'],
  ['let alone', '(?:laiss|seul)\\p{L}*', 'encore moins', 'left|only|lonely|leave'],
  [
    'a couple of(?! (?:friends|newlyweds))',
    "un couple d(?:e|’|')",
    'deux ou trois, quelques',
    'pair',
  ],
  [
    'break(?:s|ing)? even|broke even',
    '(?:cass|romp|rupt)\\p{L}+',
    "atteindre l'équilibre",
    'broken?|rupture',
  ],
  ['in the red|red ink', 'encre|tapis rouge', 'dans le rouge, déficitaire', 'ink(?<!red ink)'],
  ['rock bottom', 'roch\\p{L}+|fond rocheux', 'au plus bas'],
  ['ballpark (?:figure|estimate)', 'stade|terrain|parc', 'ordre de grandeur', 'stadium|park'],
  [
    'every other (?:day|week|month|year)',
    'tous les (?:jours|mois|ans)|toutes les semaines|chaque (?:jour|semaine|mois|année)|quotidien\\p{L}*|annuel\\p{L}*',
    'un jour sur deux, tous les deux jours',
    'every (?:day|week|month|year)',
  ],
  ['fortnight', 'quarantaine|quarante', 'quinzaine, deux semaines', 'forty|quarantine'],
  // Of turns, failures, delays.
  [
    'turn(?:s|ed|ing)? (?:the|a) corner',
    'demi-tour|coin de rue|tourn\\p{L}+ (?:le|au) coin|virage',
    'se redresser, sortir de la crise',
    'u-turn|street',
  ],
  ['(?:go|goes|going|went|gone) south', 'sud', 'se dégrader', 'southern|southwards?'],
  ['back to square one', 'carré|place numéro', 'retour à la case départ'],
  [
    'fall(?:s|ing)? short|fell short',
    'tomb\\p{L}+ (?:à )?court|écourt\\p{L}+',
    'ne pas atteindre, rester en deçà de',
  ],
  ['pull(?:s|ed|ing)? the plug', 'prise|bouchon|branch\\p{L}+', 'mettre fin à', 'socket|power'],
  ['kick(?:s|ed|ing)? the can', 'boîte|canette|bidon', 'repousser à plus tard'],
  [
    'start(?:s|ed|ing)? from scratch|from scratch',
    'grat\\p{L}+|égratign\\p{L}+|rayure',
    'repartir de zéro',
    'scratched',
  ],
  ['cut(?:s|ting)? corners', 'coins?|angles?|virages?', 'rogner sur tout, bâcler'],
  ['call(?:s|ed|ing)? it a day', 'appel\\p{L}+|journée', "s'arrêter là"],
  [
    'hit(?:s|ting)? the ground running',
    'frapp\\p{L}+|courant|courir|sol',
    "être d'emblée opérationnel",
  ],
  [
    'sail(?:s|ed|ing)? through',
    'navigu\\p{L}+|voile|mal à|difficil\\p{L}+|de justesse|péniblement',
    'passer sans encombre',
    'boats?|ships?|strait|canal|barely',
  ],
  [
    'in (?:(?:his|her|its|their|your|my) )?stride',
    'foulée|pris\\p{L}* de court|enjambée',
    "sans s'émouvoir",
    'pace',
  ],
  ['bit(?:es?|ing|ten)? the bullet', 'balles?|mord\\p{L}+', 's’y résoudre'],
  ['cold feet', 'pieds froids|froid aux pieds', 'se dégonfler, hésiter'],
  [
    'up in arms',
    'en armes|prend\\p{L}* les armes|pris les armes|armés?',
    'indigné, vent debout',
    'weapons?|armed|rifles?',
  ],
  ['out of the blue', 'bleue?s?', 'sans prévenir, soudain'],
  // Of who answers for it, and who knows.
  [
    'pass(?:es|ed|ing)? the buck',
    'argent|dollars?|billets?|sous',
    'se défausser',
    'money|dollars?|funds?',
  ],
  [
    '(?:the )?jury (?:is|was)(?: still)? out',
    'jurys?|jurés?',
    'on ne sait pas encore',
    'court|trial|judge',
  ],
  ['on the fence', 'clôture|barrière|palissade', 'indécis', 'barrier'],
  ['smoking gun', 'fumante?s?|arme|pistolet', 'preuve irréfutable', 'shot|pistol|fired'],
  ['loose cannon', 'canons?', 'électron libre', 'artillery'],
  ['whistle-?blowers?', 'siffl\\p{L}+', "lanceur d'alerte", 'whistled'],
  [
    '(?:suspect|killer|gunman|fugitive|attacker|man)s?(?: \\p{L}+){0,3} at large',
    'au large|en général',
    'en fuite',
    'coast|sea|offshore',
  ],
  [
    'overlook(?:s|ed|ing)?',
    'supervis\\p{L}+|surveill\\p{L}+',
    'négliger, ne pas voir ; donner sur',
    'oversee\\p{L}*|oversaw|supervis\\p{L}+|monitor\\p{L}*',
  ],
  [
    'overs(?:ee[sn]?|eeing|aw)',
    'néglig\\p{L}+|omis|oubli\\p{L}+',
    'superviser',
    'overlook\\p{L}*|neglect\\p{L}*|forgot\\p{L}*|ignor\\p{L}+',
  ],
  // Phrasal verbs and others, and what says the contrary.
  [
    'turn(?:s|ed|ing)? down',
    'accept(?!abl)\\p{L}+|approuv\\p{L}+',
    'refuser, décliner, rejeter',
    'accept\\p{L}*|agree\\p{L}*|approv\\p{L}*',
  ],
  [
    'call(?:s|ed|ing)? off',
    'appel\\p{L}+ à|lanc\\p{L}+|maint\\p{L}+|entam\\p{L}+',
    'annuler, suspendre',
    'call\\p{L}* (?:for|on)|launch\\p{L}*|maintain\\p{L}*|start\\p{L}*|begin\\p{L}*',
  ],
  [
    'la(?:y|ys|id|ying) down (?:their |its |his |her )?(?:arms|weapons)',
    'pr(?:is|end\\p{L}*|enn\\p{L}+) les armes',
    'déposer les armes',
  ],
  [
    'la(?:y|ys|id|ying) off|lay-?offs?',
    'embauch\\p{L}+|recrut\\p{L}+',
    'licencier',
    'hir\\p{L}+|recruit\\p{L}*|rehir\\p{L}+',
  ],
  [
    'put(?:s|ting)? off',
    'avanc\\p{L}+|accél\\p{L}+',
    'reporter, repousser',
    'advance\\p{L}*|forward|progress\\p{L}*',
  ],
  [
    'br(?:ings?|ought|inging) forward',
    'report\\p{L}+|repouss\\p{L}+|différ\\p{L}+|recul\\p{L}+',
    'avancer',
    'postpon\\p{L}*|put off|delay\\p{L}*|different\\p{L}*|report\\p{L}*',
  ],
  [
    'back(?:s|ed|ing)? down',
    'persist\\p{L}+|campe\\p{L}*|tenu bon',
    'céder, reculer',
    'persist\\p{L}*',
  ],
  [
    'scal(?:e|es|ed|ing) (?:back|down)',
    'intensifi\\p{L}+|renforc\\p{L}+|étend\\p{L}*|élargi\\p{L}*',
    'réduire',
    'step\\p{L}* up|expand\\p{L}*|strengthen\\p{L}*|increas\\p{L}*|reinforc\\p{L}*',
  ],
  [
    '(?:step|ramp)(?:s|p?ed|p?ing)? up',
    'rédui\\p{L}+|diminu\\p{L}+|allég\\p{L}+|recul\\p{L}+',
    'intensifier, renforcer',
    'reduc\\p{L}*|cut\\p{L}*|eas\\p{L}*|lower\\p{L}*',
  ],
  [
    'phas(?:e|es|ed|ing) out',
    'introdui\\p{L}+|adopt\\p{L}+|généralis\\p{L}+',
    'supprimer progressivement',
    'introduc\\p{L}*|adopt\\p{L}*',
  ],
  [
    '(?:cave|caves|caved|caving|giv(?:e|es|ing)|gave) in',
    'résist\\p{L}+|tenu bon|refus\\p{L}+',
    'céder',
    'resist\\p{L}*|refus\\p{L}*',
  ],
  [
    'pull(?:s|ed|ing)? out',
    'rejoin\\p{L}+|rejoign\\p{L}+|intègr\\p{L}+',
    'se retirer',
    'join\\p{L}*',
  ],
  [
    'rul(?:e|es|ed|ing) out',
    'retenu\\p{L}*|privilég\\p{L}+|confirm\\p{L}+|envisag\\p{L}+',
    'exclure, écarter',
    "consider\\p{L}*|confirm\\p{L}*|not|n[’']t|never|no|nor|refus\\p{L}*|declin\\p{L}*|without|cannot|hardly|nothing",
  ],
  [
    'cut(?:s|ting)? off',
    'rétabli\\p{L}*|rebranch\\p{L}+',
    'couper, priver',
    'restor\\p{L}*|reconnect\\p{L}*',
  ],
  [
    'fall(?:s|en|ing)? through|fell through',
    'conclu\\p{L}*|abouti\\p{L}*|signé\\p{L}*',
    'échouer, tomber à l’eau',
    'sign\\p{L}*|conclud\\p{L}*',
  ],
  [
    'play(?:s|ed|ing)? down|downplay(?:s|ed|ing)?',
    'insist\\p{L}+|soulign\\p{L}+|exagér\\p{L}+|dramatis\\p{L}+',
    'minimiser',
    'insist\\p{L}*|stress\\p{L}*|emphasi\\p{L}*|exaggerat\\p{L}*|highlight\\p{L}*',
  ],
  [
    'water(?:s|ed|ing)? down',
    'durci\\p{L}*|renforc\\p{L}+',
    'édulcorer, affaiblir',
    'tough\\p{L}*|tighten\\p{L}*|strengthen\\p{L}*',
  ],
  [
    'speed(?:s|ed|ing)? up|sped up',
    'ralenti\\p{L}*|frein\\p{L}+',
    'accélérer',
    'slow\\p{L}*|brak\\p{L}+|curb\\p{L}*',
  ],
  ['slow(?:s|ed|ing)? down', 'accélé\\p{L}+', 'ralentir', 'accelerat\\p{L}*|speed\\p{L}*'],
  [
    'cover(?:s|ed|ing)? up',
    'révél\\p{L}+|dévoil\\p{L}+',
    'dissimuler, étouffer',
    'reveal\\p{L}*|disclos\\p{L}*|expos\\p{L}*',
  ],
  ['own(?:s|ed|ing)? up', 'ni(?:e|é|er|ent|ait)|dément\\p{L}*', 'avouer', 'den\\p{L}+'],
  [
    'veto(?:es|ed|ing)?',
    'promulgu\\p{L}+|signé\\p{L}*|ratifi\\p{L}+',
    'mettre son veto à',
    'sign\\p{L}*|overr\\p{L}+|ratif\\p{L}+|power|promulgat\\p{L}*',
  ],
  [
    'clear(?:s|ed|ing)? (?:\\p{L}+ ){1,4}of',
    'accabl\\p{L}+|condamn\\p{L}+|inculp\\p{L}+|reconnu\\p{L}* coupables?',
    'blanchir, disculper',
    'convict\\p{L}*|charg\\p{L}+|found guilty|accus\\p{L}+|sentenc\\p{L}+',
  ],
  [
    'downgrad(?:e|es|ed|ing)',
    'relev\\p{L}+|rehauss\\p{L}+|amélior\\p{L}+',
    'abaisser, dégrader',
    'upgrad\\p{L}*|rais\\p{L}+|improv\\p{L}*',
  ],
  [
    'upgrad(?:e|es|ed|ing) (?:its|the|their|his)(?: \\p{L}+){0,2} (?:rating|outlook|forecasts?)',
    'abaiss\\p{L}+|dégrad\\p{L}+',
    'relever',
    'downgrad\\p{L}*|lower\\p{L}*|cut',
  ],
  [
    'overstat\\p{L}+|overestimat\\p{L}+',
    'sous-(?:estim|éval)\\p{L}+|minor\\p{L}+',
    'surestimer, gonfler',
    'underst\\p{L}+|underest\\p{L}+|minor\\p{L}*',
  ],
  [
    'understat\\p{L}+|underestimat\\p{L}+',
    'surestim\\p{L}+|suréval\\p{L}+|exagér\\p{L}+|gonfl\\p{L}+',
    'sous-estimer',
    'overst\\p{L}+|overest\\p{L}+|exaggerat\\p{L}*|inflat\\p{L}+',
  ],
  [
    'ret(?:akes?|ook|aken|aking)|recaptur\\p{L}+',
    '(?:a|ont|avait|avaient) (?:perdu|cédé)',
    'reprendre',
    'los\\p{L}+|ced\\p{L}+',
  ],
  [
    '(?:brought|bring|brings|bringing) under control|contained',
    'fai(?:t|sait|saient) (?:toujours |encore )?rage|hors de contrôle|incontrôl\\p{L}+',
    'maîtriser, circonscrire',
    'rag\\p{L}+|out of control|not',
  ],
  [
    'in full',
    'en partie|une partie|partiel\\p{L}*|extraits?|résumés?',
    'intégralement',
    'part\\p{L}*|extracts?|excerpts?|summar\\p{L}+',
  ],
  // Politics.
  [
    'by a landslide|landslide (?:victory|win|defeat|election)',
    'glissement|éboulement',
    'écrasant, raz-de-marée',
    'mud|rain',
  ],
  ['running mates?', 'coureu\\p{L}+|compagnons? de course', 'colistier'],
  ['front-?runners?', 'coureu\\p{L}+', 'favori'],
  ['dark horse', 'cheval|chevaux', 'outsider', 'racing|jockey|stable'],
  [
    'caretaker (?:government|cabinet|prime minister|leader)',
    'concierge|gardien\\p{L}*',
    'intérimaire, chargé des affaires courantes',
  ],
  ['hung parliament', 'pendu\\p{L}*|suspendu\\p{L}*', 'parlement sans majorité', 'suspend\\p{L}*'],
  ['grass-? ?roots', 'racines|herbe|gazon', 'la base', 'grass(?!-? ?roots)|lawn'],
  ['swing (?:states?|voters?)', 'balançoires?|balancement', 'État-clé, électeur indécis'],
  ['white paper', 'papier blanc|feuille blanche', 'livre blanc'],
  ['think[- ]tanks?', 'réservoirs?|chars?', 'groupe de réflexion'],
  ['red tape', 'ruban|bandes? rouges?', 'paperasserie, lourdeurs administratives'],
  [
    'bills?(?=.{0,80}(?:senate|parliament|lawmakers|legislat|congress|house of|mps|vote))',
    'factures?|additions?|billets?',
    'projet de loi, proposition de loi',
    'invoices?|utility|energy bills?|pay\\p{L}*|costs?',
  ],
  // Courts and crime.
  ['death row', 'rangée|rang', 'couloir de la mort'],
  ['hit-and-run', 'frapp\\p{L}+', 'délit de fuite', 'beat\\p{L}*|struck|attack\\p{L}*'],
  ['life sentence', 'phrase', 'réclusion à perpétuité'],
  [
    'manslaughter',
    'assassinat|meurtre',
    'homicide involontaire',
    'murder\\p{L}*|kill\\p{L}*|assassinat\\p{L}*|homicide',
  ],
  [
    'throw(?:s|n|ing)? the book|threw the book',
    'livres?',
    'infliger la peine maximale',
    'books(?<!the book)',
  ],
  // Work and war.
  [
    'redundan(?:t|cy|cies)',
    'redondan\\p{L}+|superflu\\p{L}*',
    'licenciement, licencié',
    'repetit\\p{L}+|backup|superfluous',
  ],
  [
    'furlough(?:s|ed|ing)?',
    'licenci\\p{L}+|congédi\\p{L}+',
    'chômage technique, congé sans solde',
    'fired|sack\\p{L}*|dismiss\\p{L}*|laid off|lay-?offs?',
  ],
  [
    '(?:air|missile|drone|rocket|military) ?strikes?|airstrikes?',
    'grèves?',
    'frappe',
    'workers|unions?|walkout|industrial|hunger|pay',
  ],
  [
    'str(?:ikes?|iking|uck) (?:a|an|the) (?:\\p{L}+ )?(?:deal|agreement|bargain)',
    'grèves?|frapp\\p{L}+|heurt\\p{L}+',
    'conclure un accord',
    'unions?|walkout|bomb\\p{L}*|attack\\p{L}*|raids?',
  ],
  [
    '(?:military|fire|safety|evacuation|naval) drills?',
    'forages?|perceuses?',
    'exercice',
    'oil|wells?|rigs?',
  ],
  [
    'nurser(?:y|ies)(?! (?:rhyme|plants?|trees?))',
    'pépinières?',
    'crèche, école maternelle',
    'plants?|trees?|gardens?|seed\\p{L}*|flowers?|horticultur\\p{L}+',
  ],
  [
    'casualties',
    'morts?|tués?|décès',
    'victimes, morts et blessés',
    'dead|deaths?|kill\\p{L}*|died|fatal\\p{L}*|toll|dying|deadly',
  ],
];

export const IDIOMS: readonly Idiom[] = ROWS.map(([en, lure, right, unless]) => ({
  en: phrases(en),
  lure: phrases(lure),
  right,
  unless: unless === undefined ? null : phrases(unless),
}));

/** Finds whether a text has any of the English phrases: most have none. */
export const ANY_IDIOM = phrases(ROWS.map(([en]) => en).join('|'));
