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
  | 'predecessor';

const BANS_EN =
  '(?:\\p{L}+ ){0,4}?(?:bans?|sanctions|embargo\\p{L}*|blockade|curfew|lockdown|suspension|moratorium|state of emergency|restrictions)';
const BANS_FR =
  "(?:\\p{L}+[ ’'])?(?:interdictions?|sanctions|embargos?|blocus|couvre-feu|confinement|suspension|moratoire|état d[’']urgence|restrictions)";

/** Source: the usual wording of politics, sport and war reports in both languages; own list. */
export const EVENTS: Readonly<Record<Event, Sense>> = {
  dismissed: {
    en: phrases('(?:was|were|been|be|being) (?:sacked|fired|dismissed|ousted|removed from office)'),
    fr: phrases(
      'limog\\p{L}+|révoqué\\p{L}*|congédié\\p{L}*|renvoyé\\p{L}*|évincé\\p{L}*|destitué\\p{L}*',
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
  ] as const
).flatMap(([a, b]): Contrary<Event>[] => [
  [a, b, 'swapped'],
  [b, a, 'swapped'],
]);
