import { phrases } from '../contrary.ts';
import type { IdiomRow } from './idiomRow.ts';
import { PHRASAL_CONTRARIES } from './phrasalContraries.ts';

/** An English phrase, and the French words that take it at its letter, or for another. */
export interface Idiom {
  readonly en: RegExp;
  readonly lure: RegExp;
  /** What renders it, the usual one first. */
  readonly right: string;
  /** English words that the French ones do render; where one stands, nothing is wrong. */
  readonly unless: RegExp | null;
}

/**
 * Phrases of news English whose words mean another thing together. Source: own table, after the entries that
 * Termium Plus and the usual dictionaries of idioms mark as figurative.
 */
const FIGURATIVE: readonly IdiomRow[] = [
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
  [
    'doubt(?:s|ed|ing)?(?= (?:that|whether|if|the|it|they|he|she|there|any)(?!\\p{L}))',
    "(?:s[e’']|m[e’']) ?(?:en )?dout\\p{L}+",
    'douter',
    "suspect\\p{L}*|expect\\p{L}*|guess\\p{L}*|no doubt|undoubtedly|not doubt|n[’']t doubt|little doubt",
  ],
  [
    '(?:shot|shoot(?:s|ing)?|fir(?:ed|es|ing)|opened fire) (?:at|on)',
    '(?:abatt|tué|exécut)\\p{L}*',
    'tirer sur',
    'kill\\p{L}*|dead|died|death\\p{L}*|execut\\p{L}+|gunned|fatal\\p{L}*|slain',
  ],
  [
    '(?:is|are|was|were|been|being) owed',
    'doi(?:t|vent)|devai(?:t|ent)|devoir',
    'avoir droit à, être créancier de',
    'must|should|has to|have to|had to|owes|debtors?|supposed',
  ],
  [
    'in (?:his|her|their) (?:early |mid-?|late )?[2-9]0s',
    '(?<!(?:entre|environ|à|plus de|moins de|près de|les|et) )[2-9]0 ans(?! (?:environ|et|passés|ou))',
    "d'une quarantaine d'années, quadragénaire",
  ],
  [
    '(?:run(?:s|ning)?|ran) out of',
    '(?:fui|enfui|fuy|sorti)\\p{L}*',
    'ne plus avoir de, être à court de',
    'flee|fled|escap\\p{L}+|exit\\p{L}*|left|outside|rac(?:e|es|ing)|marathon|door|room',
  ],
  [
    '(?:be|are|is|were|was) gone (?:by|before)',
    '(?:arriv|vien|vene)\\p{L}*',
    'être parti',
    'arriv\\p{L}+|com(?:e|es|ing)|came',
  ],
  [
    '(?:years?|months?|weeks?|days?) into',
    'avant (?:la fin|le terme|l’échéance)|de la fin|restants?',
    'après le début de',
    'before|left|remaining|end',
  ],
  [
    '(?:stand(?:s|ing)?|stood) by (?:every|his|her|their|its|my|our|what|the|that|it)',
    '(?:retir|reni|désavou|rétract|regrett)\\p{L}+',
    'maintenir',
    'withdr\\p{L}+|retract\\p{L}*|disown\\p{L}*|regret\\p{L}*|idl\\p{L}+',
  ],
  [
    '(?:was|were|been|being) (?:told|ordered|forced|asked|instructed|advised|urged) to',
    '(?:décid|choisi|préfér|voul)\\p{L}*',
    'se voir ordonner, demander ou conseiller de',
    'decid\\p{L}+|decision|cho[os]\\p{L}+|prefer\\p{L}*|want\\p{L}*|willing\\p{L}*',
  ],
  [
    'under fire(?! from (?:rebels?|troops|soldiers|snipers?|militants))',
    'tirs?|mitraill\\p{L}+|bombard\\p{L}+|sous le feu(?! (?:des critiques|nourri))',
    'critiqué, mis en cause',
    'gunfire|shots?|shelling|army|soldiers?|troops|artillery|snipers?|missiles?|rockets?|rebels?|convoys?|ceasefire|border|fighting',
  ],
  [
    'bail(?:s|ed|ing)? (?:\\p{L}+ ){0,3}?out|bail-?outs?',
    '(?:rachet|rachat|caution|libér)\\p{L}*',
    'renflouer, sauver',
    'bought|buy\\p{L}*|acqui\\p{L}+|purchas\\p{L}+|takeover|releas\\p{L}+|freed',
  ],
  [
    '(?:throw(?:s|ing|n)?|threw) out',
    '(?:ouver|ouvr|accept|reten|valid|entérin|approuv)\\p{L}*',
    'rejeter, écarter',
    'open\\p{L}*|accept\\p{L}*|approv\\p{L}+|uph\\p{L}+|window|door|trash',
  ],
  [
    '(?:writ(?:e|es|ing|ten)|wrote) off|write-?offs?',
    '(?:accord|prêt|inscri|écri)\\p{L}*',
    'passer par pertes et profits, annuler',
    'grant\\p{L}*|lend\\p{L}*|lent|wrote to|letters?|ready',
  ],
  [
    'call(?:s|ed|ing)? in(?! (?:sick|to|a|an|the|\\d))',
    'rappel\\p{L}+',
    'faire venir en renfort',
    'recall\\p{L}*|remind\\p{L}*|call\\p{L}* back',
  ],
  [
    'miss(?:es|ed|ing)? out on',
    '(?:décroch|obt[ei]n|remport|gagn|profit)\\p{L}*',
    'manquer, passer à côté de',
    'w[io]n\\p{L}*|obtain\\p{L}*|earn\\p{L}*|profits?|gain\\p{L}*',
  ],
  ['stop(?:s|ped|ping)? short of', 'cess\\p{L}+|arrêt\\p{L}+', 'ne pas aller jusqu’à'],
  [
    'anything but',
    'tout simplement|bel et bien|vraiment|clairement|décidément',
    'tout sauf',
    'really|truly|clearly|simply',
  ],
  [
    '(?:was|were|been) succeeded',
    '(?:qui|il|elle|ils|elles) (?:a|ont|avait|avaient) succédé|qui succède(?:nt)?',
    'être remplacé par, céder la place à',
    'succeed(?:s|ing)|successor',
  ],
  [
    '(?:declin|refus)(?:e[sd]?|ing) to (?:say|be drawn|elaborate)',
    '(?:exclu|écart)(?:t|e|é|s|ait|aient|ent)?',
    'refuser de le dire, ne pas se prononcer',
    'rul\\p{L}+ out|exclud\\p{L}+|den(?:y|ied|ies|ying)|dismiss\\p{L}*|not',
  ],
  [
    'recall(?:s|ed|ing)? (?:its|their|the|his|her) (?:\\p{L}+ )?(?:ambassadors?|envoys?|diplomats?|consul)',
    'convoqu\\p{L}+',
    'rappeler',
    'summon\\p{L}*',
  ],
  [
    "summon(?:s|ed|ing)? (?:\\p{L}+(?:[’']s)? ){0,4}?(?:ambassadors?|envoys?|diplomats?|consul)",
    'rappel\\p{L}+',
    'convoquer',
    'recall\\p{L}*',
  ],
  [
    '(?:have|has|had|having) (?:no|little|a) say in',
    '(?:exprim|parl|prononc|commen|déclar)\\p{L}+|dit|rien à dire',
    '(ne pas) avoir voix au chapitre',
    'comment\\p{L}*|express\\p{L}*|statement',
  ],
  ['not so much(?! as)', 'tant qu\\p{L}*|pas (?:beaucoup|grand-chose)', 'moins … que, plutôt que'],
  [
    'overdue',
    'excessi\\p{L}+|exagér\\p{L}+|dépassée?s?|démesuré\\p{L}*',
    'tardif, attendu depuis longtemps',
    'excess\\p{L}*|exaggerat\\p{L}+|outdated',
  ],
  [
    'all but (?:\\p{L}{3,}s|\\p{L}+ed)(?= (?:her|him|it|them|the|his|its|their))',
    'loin d(?:e|u|es)|sauf|excepté|hormis',
    'presque, quasiment',
    'far from|except\\p{L}*',
  ],
  [
    '(?:found|finds?|saw|sees?|is|was) no (?:\\p{L}+ )?(?:evidence|proof)',
    '(?:a|ont|avait|avaient) (?:bien )?(?:démontré|prouvé|établi|montré)',
    "ne rien trouver qui l'indique",
    'prove[ns]?|demonstrat\\p{L}+|show\\p{L}*|establish\\p{L}*',
  ],
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

const ROWS = [...FIGURATIVE, ...PHRASAL_CONTRARIES];

export const IDIOMS: readonly Idiom[] = ROWS.map(([en, lure, right, unless]) => ({
  en: phrases(en),
  lure: phrases(lure),
  right,
  unless: unless === undefined ? null : phrases(unless),
}));

/** Finds whether a text has any of the English phrases: most have none. */
export const ANY_IDIOM = phrases(ROWS.map(([en]) => en).join('|'));
