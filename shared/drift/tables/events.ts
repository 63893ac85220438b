import { phrases, type Contrary, type Sense } from '../contrary.ts';

/** What happened, in set phrases that word by word are no opposites. */
export type Event =
  | 'dismissed'
  | 'resigned'
  | 'ahead'
  | 'behind'
  | 'beaten'
  | 'victorious'
  | 'nextDay'
  | 'dayBefore'
  | 'atBest'
  | 'atLeast'
  | 'incumbent'
  | 'former'
  | 'banLifted'
  | 'banKept'
  | 'abating'
  | 'mounting'
  | 'successor'
  | 'predecessor'
  | 'granted'
  | 'denied'
  | 'narrowly'
  | 'easily'
  | 'alive'
  | 'dead'
  | 'stolen'
  | 'recovered'
  | 'possible'
  | 'excluded'
  | 'ignored'
  | 'heeded'
  | 'atTheLatest'
  | 'notBefore'
  | 'killing'
  | 'injuring'
  | 'saidNot'
  | 'notSaid';

const BANS_EN =
  '(?:\\p{L}+ ){0,4}?(?:bans?|sanctions|embargo\\p{L}*|blockade|curfew|lockdown|suspension|moratorium|state of emergency|restrictions)';
const BANS_FR =
  "(?:\\p{L}+[ ’'])?(?:interdictions?|sanctions|embargos?|blocus|couvre-feu|confinement|suspension|moratoire|état d[’']urgence|restrictions)";

const REQUESTS_EN =
  '(?:\\p{L}+ ){0,4}?(?:requests?|bail|appeals?|asylum|permission|leave|visas?|petitions?|motions?|applications?|parole)';
const REQUESTS_FR =
  "(?:\\p{L}+[ ’']){1,2}?(?:\\p{L}+ )?(?:demandes?|recours|appels?|requêtes?|asile|autorisation|permission|visas?|motion|libération)";

/** Source: the usual wording of politics, sport and war reports in both languages; own list. */
export const EVENTS: Readonly<Record<Event, Sense>> = {
  dismissed: {
    en: phrases('(?:was|were|been|be|being) (?:sacked|fired|dismissed|ousted|removed from office)'),
    fr: phrases(
      'limog\\p{L}+|licenciée?s?|révoqué\\p{L}*|congédié\\p{L}*|renvoyé\\p{L}*|évincé\\p{L}*|destitué\\p{L}*',
    ),
    also: {
      en: phrases(
        'sack\\p{L}*|fir(?:e[sd]?|ing)|dismiss\\p{L}*|oust\\p{L}*|remov\\p{L}+|force[sd]? out|push(?:ed)? out',
      ),
      fr: phrases(
        'écarté\\p{L}*|démise?s?|poussé\\p{L}*|contraint\\p{L}*|forcé\\p{L}*|remerci\\p{L}+',
      ),
    },
  },
  resigned: {
    en: phrases('resign(?:s|ed|ing)?|stepp(?:ed|ing) down|quit(?: (?:as|his|her|their))'),
    fr: phrases(
      '(?:a|ont|avait|avaient) démissionné|(?:a|ont) remis (?:sa|leur) démission|(?:a|ont) quitté (?:son|leur) poste',
    ),
    also: {
      en: phrases(
        'resign\\p{L}*|step\\p{L}* (?:down|aside)|quit\\p{L}*|left|leav\\p{L}+|stand\\p{L}* down|departure',
      ),
      fr: phrases('démission\\p{L}*|quitt\\p{L}+|retir\\p{L}+|départ'),
    },
  },
  ahead: {
    en: phrases(
      '(?:leads|led|leading) (?=(?:the |his |her |its |their )?(?:\\p{L}+ )?(?:by|with))|ahead of|(?:is|was|are|were) (?:\\p{L}+ )?ahead',
    ),
    fr: phrases('devanc(?:e|ent|ait|é|èrent)|(?:mène|mènent|menait)(?= de| par| avec)|en tête'),
    also: {
      en: phrases(
        'lead\\p{L}*|led|ahead|top\\p{L}*|first|front\\p{L}*|overt\\p{L}+|pass\\p{L}*|outpac\\p{L}+',
      ),
      fr: phrases(
        'avance|avant|avantage|premi\\p{L}+|tête|domin\\p{L}+|favori\\p{L}*|dépass\\p{L}+',
      ),
    },
  },
  behind: {
    en: phrases(
      'trail(?:s|ed|ing)|lag(?:s|ged|ging)(?= behind)|(?:is|was|are|were) (?:\\p{L}+ ){0,3}behind',
    ),
    fr: phrases(
      '(?:est|sont|était|étaient) (?:devancée?s?|distancée?s?|menée?s?)|à la traîne|accus\\p{L}+ (?:\\p{L}+ ){0,4}retard',
    ),
    also: {
      en: phrases('behind|trail\\p{L}*|lag\\p{L}*|second|last|late'),
      fr: phrases(
        'derrière|retard|traîne|devancée?s? par|distancée?s?|second\\p{L}*|deuxième|suivi\\p{L}*|après',
      ),
    },
  },
  beaten: {
    en: phrases(
      'lost (?:\\d+ ?[-–] ?\\d+ )?to|(?:beaten|defeated|knocked out|eliminated) (?:\\d+ ?[-–] ?\\d+ )?by',
    ),
    fr: phrases(
      "s[’'](?:est|était|sont) inclinée?s?|battue?s? par|défaite (?:face|contre|devant)|éliminée?s? par",
    ),
    also: {
      en: phrases(
        'los[et]\\p{L}*|beat\\p{L}*|defeat\\p{L}*|knock\\p{L}* out|eliminat\\p{L}+|went down|fell|bow\\p{L}*',
      ),
      fr: phrases(
        'perd\\p{L}+|défaite|batt\\p{L}+|éliminé\\p{L}*|inclin\\p{L}+|échou\\p{L}+|cédé|tombé\\p{L}*',
      ),
    },
  },
  victorious: {
    en: phrases(
      '(?:won (?:\\d+ ?[-–] ?\\d+ )?(?:against|over|at)|(?:beat|defeated|overcame|thrashed))(?! by)',
    ),
    fr: phrases(
      "s[’'](?:est|était|sont) imposée?s?|l[’']a emporté|l[’']ont emporté|(?:a|ont) (?:battu|vaincu|dominé|éliminé)|vainqueurs?",
    ),
    also: {
      en: phrases(
        'w[io]n\\p{L}*|victor\\p{L}+|beat\\p{L}*|defeat\\p{L}*|overc[ao]me\\p{L}*|prevail\\p{L}*|triumph\\p{L}*|impos\\p{L}+|establish\\p{L}*',
      ),
      fr: phrases(
        'gagn\\p{L}+|victoire|remport\\p{L}+|impos\\p{L}+|battu|vainqueurs?|emport\\p{L}+',
      ),
    },
  },
  nextDay: {
    en: phrases(
      '(?:the )?(?:following|next) (?:day|morning)|the day after|a day later|one day later',
    ),
    fr: phrases('le lendemain|le jour suivant|un jour plus tard'),
    also: {
      en: phrases('after|later|following|next|morrow'),
      fr: phrases('lendemain|suivant\\p{L}*|après|plus tard'),
    },
  },
  dayBefore: {
    en: phrases(
      'the (?:previous day|day before|day earlier)|a day earlier|one day earlier|on the eve of',
    ),
    fr: phrases('la veille|le jour précédent|un jour plus tôt|la vigile'),
    also: {
      en: phrases('before|earlier|previous\\p{L}*|eve|yesterday|preceding'),
      fr: phrases('veille|avant|précédent\\p{L}*|plus tôt|hier'),
    },
  },
  atBest: {
    en: phrases('at best|at (?:the )?(?:very )?most'),
    fr: phrases('au mieux|dans le meilleur des cas|tout au plus|au plus'),
    also: {
      en: phrases('best|most|no more than|only|just'),
      fr: phrases('mieux|meilleur\\p{L}*|plus|maximum|simplement|seulement'),
    },
  },
  atLeast: {
    en: phrases('at (?:the )?(?:very )?least'),
    fr: phrases('(?:tout )?au moins|au minimum|pour le moins'),
    also: { en: phrases('least|less|minimum|fewer'), fr: phrases('moins|minimum') },
  },
  incumbent: {
    en: phrases(
      'incumbents?|sitting (?:president|governor|mayor|lawmaker|senator|deputy|prime minister)',
    ),
    fr: phrases('sortante?s?|en exercice|en poste|en place|actuel(?:le)?s?'),
    also: { en: phrases('current\\p{L}*|outgoing|present|now|today'), fr: phrases('titulaires?') },
  },
  former: {
    en: phrases('former|ex-\\p{L}+'),
    fr: phrases(
      'ancien(?:ne)?s? (?:président|premier ministre|gouverneur|maire|député|sénateur|ministre)\\p{L}*|ex-\\p{L}+',
    ),
    also: {
      en: phrases(
        'former\\p{L}*|ex|past|previous\\p{L}*|old|then|late|one-time|onetime|ancient|retired',
      ),
      fr: phrases('ancien\\p{L}*|ex'),
    },
  },
  banLifted: {
    en: phrases(
      `(?:lift(?:s|ed|ing)?|end(?:s|ed|ing)?|eas(?:es|ed|ing)|scrap(?:s|ped|ping)) ${BANS_EN}`,
    ),
    fr: phrases(
      `(?:lev(?:é|er|a|ant|ait|ée?s?)|mis fin à|mettre fin à|supprimé) ${BANS_FR}|levée (?:d(?:e|u|es) )?${BANS_FR}`,
    ),
    also: {
      en: phrases('lift\\p{L}*|end(?:s|ed|ing)?|eas\\p{L}+|scrap\\p{L}*|remov\\p{L}+'),
      fr: phrases('lev\\p{L}+|fin|allég\\p{L}+|assoupl\\p{L}+|supprim\\p{L}+|annul\\p{L}+'),
    },
  },
  banKept: {
    en: phrases(
      `(?:uphold(?:s|ing)?|upheld|maintain(?:s|ed|ing)?|extend(?:s|ed|ing)?|renew(?:s|ed|ing)?|impos(?:es|ed|ing)|confirm(?:s|ed|ing)?) ${BANS_EN}`,
    ),
    fr: phrases(
      `(?:confirm|mainten|mainti|prolong|recondui|impos|renforc|durc|instaur|décrét)\\p{L}+ ${BANS_FR}`,
    ),
    also: {
      en: phrases(
        'uph\\p{L}+|maint\\p{L}+|exten\\p{L}+|renew\\p{L}*|impos\\p{L}+|confirm\\p{L}*|tighten\\p{L}*|introduc\\p{L}+|new|toughen\\p{L}*|reinforc\\p{L}*|strengthen\\p{L}*',
      ),
      fr: phrases('maint\\p{L}+|prolong\\p{L}+|recondui\\p{L}+|nouvel\\p{L}+'),
    },
  },
  abating: {
    en: phrases(
      '(?:fighting|violence|clashes|tensions?|shelling|bombardments?|protests|unrest|storms?|winds?|rains?|heat) (?:\\p{L}+ )?(?:eas(?:ed|es|ing)|abat(?:ed|es|ing)|subsid(?:ed|es|ing)|died down|let up|slowed)',
    ),
    fr: phrases(
      '(?:se (?:sont|est) )?(?:calmée?s?|apaisée?s?|atténuée?s?)|(?:a|ont) (?:diminué|faibli|baissé)|accalmie',
    ),
    also: {
      en: phrases('calm\\p{L}*|eas\\p{L}+|abat\\p{L}+|subsid\\p{L}+|lull|weaken\\p{L}*'),
      fr: phrases(
        'calm\\p{L}+|apais\\p{L}+|diminu\\p{L}+|accalmie|atténu\\p{L}+|faibli\\p{L}*|baiss\\p{L}+|répit|retomb\\p{L}+|relâch\\p{L}+',
      ),
    },
  },
  mounting: {
    en: phrases(
      '(?:fighting|violence|clashes|tensions?|shelling|bombardments?|protests|unrest|storms?) (?:\\p{L}+ )?(?:intensif(?:ied|ies|ying)|escalat(?:ed|es|ing)|flared(?: up)?|worsen(?:ed|s|ing)|mounted|rose|grew)',
    ),
    fr: phrases(
      '(?:se (?:sont|est) )?(?:intensifiée?s?|aggravée?s?|amplifiée?s?)|(?:ont|a) redoublé|(?:montée|regain) de tension',
    ),
    also: {
      en: phrases(
        'intensif\\p{L}+|escalat\\p{L}+|flar\\p{L}+|worsen\\p{L}*|mount\\p{L}*|rose|rising|rise|grew|grow\\p{L}*|deepen\\p{L}*|surg\\p{L}+|aggravat\\p{L}+',
      ),
      fr: phrases('intensifi\\p{L}+|aggrav\\p{L}+|redoubl\\p{L}+|amplifi\\p{L}+'),
    },
  },
  successor: {
    en: phrases('successors?'),
    fr: phrases('successeure?s?'),
    also: {
      en: phrases('succe(?:ed|ss)\\p{L}*|heirs?|replac\\p{L}+'),
      fr: phrases('succ\\p{L}+|remplaçant\\p{L}*|héritier\\p{L}*|suite'),
    },
  },
  predecessor: {
    en: phrases('predecessors?'),
    fr: phrases('prédécesseure?s?|devanciers?|devancières?'),
    also: {
      en: phrases('prede\\p{L}+|previous|before|earlier|former'),
      fr: phrases('prédé\\p{L}+|devanc\\p{L}+|précéd\\p{L}+|avant|ancien\\p{L}*'),
    },
  },
  granted: {
    en: phrases(`grant(?:s|ed|ing)? ${REQUESTS_EN}|(?:approved|accepted|upheld) ${REQUESTS_EN}`),
    fr: phrases(`(?:accord|accéd|accept|approuv)\\p{L}+ ${REQUESTS_FR}`),
    also: {
      en: phrases('grant\\p{L}*|approv\\p{L}+|accept\\p{L}+|allow\\p{L}*|uph\\p{L}+'),
      fr: phrases(
        'accord\\p{L}+|accéd\\p{L}+|accept\\p{L}+|approuv\\p{L}+|fait droit|autoris\\p{L}+|obten\\p{L}+|obtien\\p{L}+',
      ),
    },
  },
  denied: {
    en: phrases(
      `(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refus(?:es|ed|ing)|dismiss(?:es|ed|ing)?|turn(?:s|ed|ing)? down) ${REQUESTS_EN}`,
    ),
    fr: phrases(`(?:rejet|refus|débout|écart)\\p{L}+ ${REQUESTS_FR}`),
    also: {
      en: phrases(
        "den[iy]\\p{L}*|reject\\p{L}*|refus\\p{L}+|dismiss\\p{L}*|turn\\p{L}* down|not|n[’']t|without|oppos\\p{L}+|overturn\\p{L}*",
      ),
      fr: phrases("rejet\\p{L}*|refus\\p{L}*|débout\\p{L}+|n[e’']|pas|sans|oppos\\p{L}+"),
    },
  },
  narrowly: {
    en: phrases(
      'narrow(?:ly|est)? (?:victory|win|won|wins|defeat|defeated|majority|margin|lost|beat|elected|re-elected|passed|avoided|escaped|missed)|won narrowly|by a whisker|by a (?:thin|slim|razor-thin|narrow) margin',
    ),
    fr: phrases(
      "de justesse|d[’']extrême justesse|(?:courte|faible) majorité|sur le fil|d[’']un cheveu|d[’']une courte tête",
    ),
    also: {
      en: phrases(
        'narrow\\p{L}*|slim|thin|close\\p{L}*|tight\\p{L}*|bare\\p{L}*|just|slight\\p{L}*|small|hair',
      ),
      fr: phrases(
        'just\\p{L}*|court\\p{L}*|faible\\p{L}*|fil|cheveu|serré\\p{L}*|peu|étroit\\p{L}*|mince|infime',
      ),
    },
  },
  easily: {
    en: phrases(
      'landslide|comfortabl(?:e|y)|overwhelming(?:ly)?|resounding(?:ly)?|by a wide margin|handily|easily (?:won|beat|defeated|re-elected|elected)|won easily',
    ),
    fr: phrases(
      'haut la main|raz-de-marée|(?:victoire|majorité) (?:écrasante|confortable|éclatante)|largement (?:battu|remporté|gagné|élue?|réélue?|devant)|(?:remporté|gagné|élue?|réélue?) (?:\\p{L}+ ){0,3}?(?:largement|facilement)',
    ),
    also: {
      en: phrases(
        'landslide|comfort\\p{L}*|overwhelm\\p{L}*|resound\\p{L}*|wide\\p{L}*|easil\\p{L}*|easy|large\\p{L}*|big|crush\\p{L}*|huge|vast\\p{L}*',
      ),
      fr: phrases(
        'larg\\p{L}+|haut|raz|écras\\p{L}+|confort\\p{L}+|éclat\\p{L}+|facil\\p{L}+|nett\\p{L}+|vast\\p{L}+|triomph\\p{L}+',
      ),
    },
  },
  alive: {
    en: phrases('alive|unhurt|unharmed'),
    fr: phrases('vivante?s?|en vie|saine?s? et sauve?s?|indemnes?'),
    also: {
      en: phrases('liv\\p{L}+|surviv\\p{L}+|safe\\p{L}*|dead'),
      fr: phrases('viv\\p{L}+|vie|surviv\\p{L}+|sauv(?!et)\\p{L}+|indemnes?'),
    },
  },
  dead: {
    en: phrases('(?:the |a )?(?:lifeless |dead )?bod(?:y|ies) of|corpses?|found dead|pulled dead'),
    fr: phrases(
      '(?:les?|des|un|deux|trois|\\d+) corps(?: sans vie)?(?= d|[,.;])|cadavres?|dépouilles?|retrouvée?s? morte?s?',
    ),
    also: {
      en: phrases(
        'bod(?:y|ies)|dead|corpses?|died|killed|death\\p{L}*|remains|lifeless|force|corps',
      ),
      fr: phrases('corps|mort\\p{L}*|cadavres?|dépouilles?|décéd\\p{L}+|tué\\p{L}*'),
    },
  },
  stolen: {
    en: phrases('st[oe]le|stolen|looted'),
    fr: phrases('(?:volée?s?|dérobée?s?|pillée?s?)(?! en éclats)'),
    also: {
      en: phrases(
        'st[oe]l\\p{L}*|st[oe]al\\p{L}*|loot\\p{L}*|theft|thie\\p{L}+|rob\\p{L}+|flew|flown|burgl\\p{L}+',
      ),
      fr: phrases('vol\\p{L}*|dérob\\p{L}+|pill\\p{L}+|cambriol\\p{L}+'),
    },
  },
  recovered: {
    en: phrases('(?:was|were|been) (?:recovered|found)'),
    fr: phrases('(?:a|ont) été (?:retrouvée?s?|récupérée?s?)'),
    also: {
      en: phrases('recover\\p{L}*|found|find\\p{L}*|retriev\\p{L}+|return\\p{L}*'),
      fr: phrases('retrouv\\p{L}+|récupér\\p{L}+|restitu\\p{L}+'),
    },
  },
  possible: {
    en: phrases(
      '(?:could|may|might) (?:well |also |still )?(?:be|have been)|(?:did|do|does|has|have) not rule(?:d)? out|cannot be ruled out',
    ),
    fr: phrases(
      "n[’'](?:exclu|écart)\\p{L}+ pas|n[’'](?:a|ont|avait|avaient|aurait) pas (?:exclu|écarté)|ne (?:veut|voulait|souhaite) pas exclure|sans exclure",
    ),
    also: { fr: phrases("pas|n[e’']|peu\\p{L}*|pourr\\p{L}+") },
  },
  excluded: {
    en: phrases('rul(?:es?|ed|ing) out'),
    fr: phrases(
      "(?<!n[’'])(?:exclu(?:t|ent|ait|aient)?|écart(?:e|ent|ait|é)|rejett?e?\\p{L}*) (?:que|l[’']hypothèse|l[’']idée|la (?:piste|thèse|possibilité))",
    ),
    also: {
      en: phrases(
        'rul\\p{L}+ out|exclu\\p{L}+|dismiss\\p{L}*|reject\\p{L}*|impossible|discount\\p{L}*',
      ),
      fr: phrases("impossible\\p{L}*|(?<!n[’'](?:\\p{L}+ pas )?)exclu\\p{L}*"),
    },
  },
  ignored: {
    en: phrases('ignor(?:es?|ed|ing)|disregard(?:s|ed|ing)?|flout(?:s|ed|ing)?'),
    fr: phrases('(?:ignor|néglig)(?:é|ée|és|ées|e|ent|ait|aient)|fait fi|pass\\p{L}+ outre'),
    also: {
      fr: phrases(
        "ignor\\p{L}+|néglig\\p{L}+|sans|n[’e']|pas|fi|outre|méconn\\p{L}+|mépris\\p{L}+|lettre morte|sourde?s?|aucun\\p{L}*|dédaign\\p{L}+|bafou\\p{L}+",
      ),
    },
  },
  heeded: {
    en: phrases('heed(?:s|ed|ing)?|t(?:ake|ook|aken) (?:into account|on board)'),
    fr: phrases(
      '(?<!(?:pas|sans|jamais|guère|peu) )(?:t[ei]n\\p{L}+ compte|pris en compte|tenu\\p{L}* compte|pris(?:es?)? au sérieux)',
    ),
    also: {
      en: phrases(
        "heed\\p{L}*|account|consider\\p{L}*|board|seriously|follow\\p{L}*|listen\\p{L}*|not|n[’']t",
      ),
    },
  },
  atTheLatest: {
    en: phrases('at the latest|no later than'),
    fr: phrases("au plus tard|d[’']ici (?:à |au |la |le |fin )?"),
    also: {
      en: phrases('latest|later|by|before|deadline|until'),
      fr: phrases("d[’']ici|plus tard"),
    },
  },
  notBefore: {
    en: phrases('not (?:\\p{L}+ ){0,4}?(?:before|until)|no earlier than|at the earliest'),
    fr: phrases("(?<=n(?:e |[’'])[^.;!?]{1,60})(?<!seulement )avant(?! (?:tout|de|d[’']|que))"),
    also: {
      en: phrases('before|until|earliest|earlier|wait\\p{L}*|start\\p{L}*'),
      fr: phrases('au plus tôt|pas avant'),
    },
  },
  killing: {
    en: phrases(
      'kill(?:ed|ing|s) (?:at least |about |some |up to |more than |nearly )?(?:\\p{L}+|\\d+)(?: others?)?(?: people)?',
    ),
    fr: phrases(
      '(?:\\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|plusieurs|dizaines? de) (?:morts?|tuée?s?|décès|victimes)|(?:a|ont) (?:tué|coûté la vie)|tuant',
    ),
    also: {
      en: phrases(
        'kill\\p{L}*|dead|deaths?|died|dies|dying|fatal\\p{L}*|casualt\\p{L}+|li(?:fe|ves)|toll|deadly|perish\\p{L}*',
      ),
      fr: phrases(
        'mor(?:t|te|ts|tes|tel\\p{L}*)|tu(?:é|ée|és|ées|er|ant|e|ent|a|ait|aient)|décè\\p{L}*|décéd\\p{L}+|vie|vies|victimes?|péri\\p{L}*|bilan|meurtri\\p{L}+|assassin\\p{L}+|abatt\\p{L}+',
      ),
    },
  },
  injuring: {
    en: phrases('(?:injur|wound)(?:ed|ing|es|s)'),
    fr: phrases(
      '(?:\\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|plusieurs|dizaines? de) blessée?s?|(?:a|ont) (?:fait|blessé)(?= [^.]{0,25}blessé)|blessant',
    ),
    also: {
      en: phrases(
        'injur\\p{L}*|wound\\p{L}*|hurt\\p{L}*|casualt\\p{L}+|hospitali\\p{L}+|maim\\p{L}*',
      ),
      fr: phrases('bless\\p{L}+|hospitalis\\p{L}+'),
    },
  },
  // "Has not decided to" and "decided not to": the negation of the one is not that of the other.
  notSaid: {
    en: phrases(
      "(?:not|never|n[’']t) (?:yet |\\p{L}+ly )?(?:decided?|asked?|told|ordered|order|said|say|saying|agreed?|promised?|recommend(?:ed)?|advised?|claim(?:ed|ing)?|chosen|choose|vot(?:ed|ing)) (?:(?:\\p{L}+ ){0,4}(?:to|that|whether)|\\p{L}+ \\p{L}+)",
    ),
    fr: phrases(
      "n(?:e |[’'])(?:\\p{L}+ ){0,2}(?:pas|jamais) (?:encore )?(?:décidé|demandé|ordonné|dit|affirmé|accepté|promis|recommandé|conseillé|choisi|voté|prétendu)",
    ),
    also: {
      en: phrases(
        "not|never|n[’']t(?= (?:yet |\\p{L}+ly )?(?:decid|ask|told|order|sa[iy]|agree|promis|recommend|advis|claim|cho|vot))",
      ),
      fr: phrases(
        '(?:pas|jamais|sans) (?:encore )?(?:décid|demand|ordonn|di[rt]|affirm|accept|prom|recommand|conseill|choisi|vot|prétend)\\p{L}*',
      ),
    },
  },
  saidNot: {
    en: phrases(
      '(?:decid|ask|order|agree|promis|recommend|advis|urg|warn|chos|choos|told|vot|pledg|vow|instruct)\\p{L}* (?:\\p{L}+ ){0,4}not to',
    ),
    fr: phrases(
      "(?:décid|demand|ordonn|accept|prom|recommand|conseill|chois|vot|engag)\\p{L}* (?:[\\p{L}’']+ ){0,4}?(?:de|à) ne (?:pas|plus|rien|jamais)|(?:dis\\p{L}+|dit|affirm\\p{L}+|assur\\p{L}+|prétend\\p{L}*) (?:que |qu[’'])(?:[\\p{L}’']+ ){0,2}?[\\p{L}’']+(?= n(?:e |[’']))",
    ),
    also: {
      en: phrases(
        'not to|not only|without|no|none|nobody|nothing|no one|stop\\p{L}*|refrain\\p{L}*|avoid\\p{L}*|against',
      ),
    },
  },
};

/** Events of which whoever wrote the one did not read the other. */
export const CONTRARY_EVENTS: readonly Contrary<Event>[] = (
  [
    ['dismissed', 'resigned'],
    ['ahead', 'behind'],
    ['beaten', 'victorious'],
    ['nextDay', 'dayBefore'],
    ['atBest', 'atLeast'],
    ['incumbent', 'former'],
    ['banLifted', 'banKept'],
    ['abating', 'mounting'],
    ['successor', 'predecessor'],
    ['granted', 'denied'],
    ['narrowly', 'easily'],
    ['alive', 'dead'],
    ['stolen', 'recovered'],
    ['possible', 'excluded'],
    ['ignored', 'heeded'],
    ['atTheLatest', 'notBefore'],
    ['killing', 'injuring'],
    ['notSaid', 'saidNot'],
  ] as const
).flatMap(([a, b]): Contrary<Event>[] => [
  [a, b, 'swapped'],
  [b, a, 'swapped'],
]);
