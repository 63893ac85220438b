import { phrases, type Contrary, type Sense } from '../contrary.ts';

/** Where a state stands between its beginning and its end, how often it came, and when, seen from now. */
export type Timing =
  | 'still'
  | 'noLonger'
  | 'already'
  | 'notYet'
  | 'again'
  | 'first'
  | 'due'
  | 'held'
  | 'over'
  | 'toCome'
  | 'expires'
  | 'earliest'
  | 'asEarly'
  | 'takesEffect'
  | 'past'
  | 'future'
  | 'ceased'
  | 'stillNot'
  | 'pending'
  | 'obtained'
  | 'deadline'
  | 'onset'
  | 'onlyLate';

const UNIT_EN =
  '(?:night|week|weekend|month|year|season|summer|winter|spring|autumn|decade|century|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)';
const UNIT_FR =
  '(?:semaine|mois|années?|ans?|saison|été|hiver|printemps|automne|décennie|siècle|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week-end|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
const NOT_FR = "(?<=(?<!\\p{L})n(?:e |['’])[^.,;!?]{1,40})";

/**
 * Adverbs of phase (Löbner 1989; van der Auwera 1998) and of deixis by what they say. Words that have many
 * uses ("toujours", "still" of contrast) answer, and are read only where they can mean one thing.
 * Source: own table.
 */
export const TIMINGS: Readonly<Record<Timing, Sense>> = {
  still: {
    en: phrases('still(?! (?:life|image|photo))'),
    fr: phrases(
      "(?<!pas |plus |non |pour )(?:encore|toujours)(?! (?:pas|plus|une|moins|que|qu['’]|mieux|faut))",
    ),
    also: {
      en: phrases(
        'remain\\p{L}*|continu\\p{L}*|always|yet|again|more|even|ever|another|keep\\p{L}*|kept|forever|permanent\\p{L}*',
      ),
      fr: phrases(
        'rest\\p{L}+|continu\\p{L}+|demeur\\p{L}+|cess\\p{L}+|quand même|tout de même|néanmoins|cependant|pourtant|aussi|immobile\\p{L}*|tranquille\\p{L}*',
      ),
    },
  },
  noLonger: {
    en: phrases("no longer|any ?(?:more|longer)(?<=(?:not|n['’]t|never|nobody|no one) .{0,50})"),
    fr: phrases(
      `${NOT_FR}plus(?! (?:que|qu['’]|d['’]un|de|grande?s?|tard|tôt|loin|longtemps|haut|bas|\\p{L}+ que))`,
    ),
    also: {
      en: phrases(
        "stop\\p{L}*|ceas\\p{L}*|not|n['’]t|\\p{L}+n['’]t|no|never|none|nothing|nobody|any|more|without|longer|last|over|end\\p{L}*|gone|former\\p{L}*|only|left|lost|quit",
      ),
      fr: phrases("pas|plus|cess\\p{L}+|arrêt\\p{L}+|sans|n[e’']|fin\\p{L}*|termin\\p{L}+"),
    },
  },
  already: {
    en: phrases('already'),
    fr: phrases('déjà'),
    also: {
      en: phrases('ever|before|again|earlier|previously|once'),
      fr: phrases('désormais|auparavant|plus tôt|dès|depuis|maintenant'),
    },
  },
  notYet: {
    en: phrases("not yet|yet(?<=(?:not|n['’]t) [^.;]{1,50})|(?:has|have|had|'ve) yet to"),
    fr: phrases(
      'pas encore|toujours pas|encore pas|rest(?:e|ent|era|eront|ait|aient) (?:encore )?à \\p{L}+(?:er|ir|re)',
    ),
    also: {
      en: phrases(
        "yet|still|not|\\p{L}*n['’]t|no|never|remains?|nothing|none|far|un\\p{L}+|without|await\\p{L}*|pending|ahead|before|just",
      ),
      fr: phrases(
        "pas|jamais|n[e’']|sans|aucune?|reste\\p{L}*|attend\\p{L}*|tard\\p{L}*|encore|toujours",
      ),
    },
  },
  again: {
    en: phrases('again(?!st)|once more'),
    fr: phrases(
      '(?:de|à) nouveau|encore une fois|une nouvelle fois|une (?:deuxième|seconde|fois de plus)',
    ),
    also: {
      en: phrases('re\\p{L}+|anew|another|new|second|return\\p{L}*|back|more'),
      fr: phrases('re\\p{L}+|r[ée]\\p{L}+|encore|nouvelle?s?|autres?|plus'),
    },
  },
  first: {
    en: phrases('for the first time|the first time'),
    fr: phrases('(?:pour )?la première fois'),
    also: {
      en: phrases('first|never|debut\\p{L}*|initial\\p{L}*|unprecedented'),
      fr: phrases('premi\\p{L}+|jamais|inédite?s?|début\\p{L}*|initial\\p{L}*'),
    },
  },
  due: {
    en: phrases(
      '(?:was|were|is|are|been) (?:due|scheduled|slated|expected|planned|set)(?! (?:to|up))',
    ),
    fr: phrases(
      '(?:devai(?:t|ent)|doit|doivent|devra(?:it|ient)?|devront) (?:avoir lieu|se tenir|se dérouler|être)|(?:prévu|attendu|programmé)e?s?',
    ),
    also: {
      en: phrases('due|scheduled|slated|would|will|planned'),
      fr: phrases('devai(?:t|ent)|doi(?:t|vent)|prévision\\p{L}*|initialement|reporté\\p{L}*'),
    },
  },
  held: {
    en: phrases('took place|(?:was|were|been) held'),
    fr: phrases(
      "(?:a|ont|avait|avaient) (?:déjà )?eu lieu|s[’'](?:est|était|étaient) (?:déjà )?(?:tenu|déroulé|ouvert|achevé)e?s?|se sont (?:tenu|déroulé|ouvert|achevé)e?s?",
    ),
    also: { en: phrases('took|held|happened|opened|has been|after|last(?= time)') },
  },
  over: {
    en: phrases(
      '(?:is|are|was|were) (?:now |finally |almost |nearly )?over(?=[.,;!?"”’]|$| (?:and|but|for)(?!\\p{L}))',
    ),
    fr: phrases(
      'derrière (?:nous|eux|lui|elle|soi)|(?:est|sont|était|étaient) (?:\\p{L}+ )?(?:terminé|fini|passé|achevé|révolu)e?s?',
    ),
    also: {
      en: phrases('behind|finished|ended|past|over|done'),
      fr: phrases('fin|fini\\p{L}*|termin\\p{L}+|pass\\p{L}+'),
    },
  },
  toCome: {
    en: phrases('(?:yet|still) to come|lies? ahead|still ahead'),
    fr: phrases('à venir|devant (?:nous|eux|lui|elle|soi)|ne fait que commencer'),
    also: {
      en: phrases(
        'coming|next|future|upcoming|ahead|begin\\p{L}*|beginning|forthcoming|in front|before',
      ),
    },
  },
  earliest: {
    en: phrases('no (?:sooner|earlier) than|at the earliest|not before'),
    fr: phrases('au plus tôt|pas avant'),
    also: {
      en: phrases('earliest|until'),
      fr: phrases("n[e’']|avant|minimum|pas|attendre|plus tard"),
    },
  },
  asEarly: {
    en: phrases('as (?:early|soon) as'),
    fr: phrases("dès(?! (?:lors|que|qu[’']|à présent|le (?:début|départ)))"),
    also: { en: phrases('immediate\\p{L}*|starting|from|beginning|already|just|early') },
  },
  expires: {
    en: phrases('expire[sd]?|expiring|laps(?:e[sd]?|ing)|(?:runs?|ran) out'),
    fr: phrases(
      'expir\\p{L}+|échoi\\p{L}*|(?:arriv\\p{L}+|touch\\p{L}+) à (?:échéance|expiration|son terme|terme)|prend fin|prendra fin|a pris fin',
    ),
    also: {
      en: phrases('end\\p{L}*|expir\\p{L}+|over'),
      fr: phrases('fin\\p{L}*|échéance|terme|caduc\\p{L}*|épuis\\p{L}+|cess\\p{L}+'),
    },
  },
  takesEffect: {
    en: phrases(
      '(?:takes?|took|taking) effect|(?:comes?|came|coming|goes|went|go) into (?:force|effect)',
    ),
    fr: phrases('entr\\p{L}+ en vigueur|(?:prend|prendra|prendront|a pris|ont pris) effet'),
    also: {
      en: phrases('start\\p{L}*|beg[aiu]n\\p{L}*|effective|appl\\p{L}+|force|effect'),
      fr: phrases('appliqu\\p{L}+|débu\\p{L}+|commenc\\p{L}+|vigueur|valable\\p{L}*'),
    },
  },
  past: {
    en: phrases(`yesterday|last ${UNIT_EN}|ago`),
    fr: phrases(
      `(?<!-)hier|avant-hier|${UNIT_FR} (?:derni(?:er|ère|ers|ères)|passée?s?)|il y a (?:\\p{L}+|\\d+) (?:jours?|semaines?|mois|ans?|années?)`,
    ),
    also: {
      en: phrases(
        'last|past|previous\\p{L}*|recent\\p{L}*|before|earlier|since|prior|preceding|latest',
      ),
      fr: phrases(
        'derni\\p{L}+|passée?s?|récent\\p{L}*|précédent\\p{L}*|hier|depuis|il y a|veille|avant',
      ),
    },
  },
  future: {
    en: phrases(`tomorrow|next ${UNIT_EN}`),
    fr: phrases(
      `demain|après-demain|(?:la |le |l['’]|en |au )?${UNIT_FR} prochaine?s?|(?:la |le |l['’])prochaine? ${UNIT_FR}`,
    ),
    also: {
      en: phrases(
        'next|coming|following|will|upcoming|future|later|soon|forthcoming|in|within|ahead',
      ),
      fr: phrases(
        "prochain\\p{L}*|suivante?s?|lendemain|demain|dans|d['’]ici|venir|à venir|bientôt|futur\\p{L}*",
      ),
    },
  },
  // As "no longer" and "not yet", where only the one tells them apart from the other.
  ceased: {
    en: phrases('no longer'),
    fr: phrases(
      `${NOT_FR}plus(?! (?:que|qu['’]|d['’]un|de|grande?s?|tard|tôt|loin|longtemps|haut|bas|\\p{L}+ que))`,
    ),
    also: {
      en: phrases(
        'any ?(?:more|longer)|stop\\p{L}*|ceas\\p{L}*|end\\p{L}*|gone|lost|former\\p{L}*',
      ),
      fr: phrases('plus|cess\\p{L}+|arrêt\\p{L}+|fin\\p{L}*|termin\\p{L}+|désormais'),
    },
  },
  stillNot: {
    en: phrases(
      "not yet|still (?:not|no)|(?:has|have|had|is|are|was|were) yet to|still (?:has|have|had)(?:n[’']t| not)",
    ),
    fr: phrases('toujours pas|pas encore|toujours (?:aucune?|rien)|encore (?:aucune?|rien)'),
    also: { en: phrases('yet|still|so far'), fr: phrases('encore|toujours|jusqu\\p{L}*|ici') },
  },
  pending: {
    en: phrases(
      '(?:must|has to|have to|needs? to) still (?=\\p{L})|still (?:needs?|awaits?|awaiting|waiting|pending|requires?|needed|required|has to|have to|must)',
    ),
    fr: phrases(
      '(?:attend|attendent|doit|doivent|faut|reste|restent|manque) (?:encore|toujours|à|l)|(?:encore|toujours) (?:besoin|attendre|obtenir|recevoir)',
    ),
    also: { fr: phrases('encore|toujours|reste\\p{L}*|attend\\p{L}*|besoin') },
  },
  obtained: {
    en: phrases('(?:has|have|had) already(?= \\p{L}+(?:ed|en|on|ne|de|ot)(?!\\p{L}))'),
    fr: phrases(
      '(?:a|ont|avait|avaient) (?:déjà (?:été )?(?:reçu|obtenu|donné|décroché|rempli|satisfait|acquis|accord|approuv)\\p{L}*|donné (?:son|leur) (?:feu vert|accord|aval)|(?:approuvé|validé|entériné|ratifié|avalisé))',
    ),
    also: { en: phrases('already|previously|earlier') },
  },
  deadline: {
    en: phrases(
      `by (?:(?:the )?(?:end|start|beginning|middle|close) of |mid-|early |late |next |this |the )?(?:\\p{L}+ )?(?:${UNIT_EN}|noon|midnight|\\d{4})`,
    ),
    fr: phrases("d[’']ici(?! (?:là|et))|au plus tard|avant (?:la fin|fin|le|la mi|midi|minuit)"),
    also: {
      en: phrases('before|until|no later|within|deadline'),
      fr: phrases("d[’']ici|avant|plus tard|pour|jusqu\\p{L}*|échéance|sous"),
    },
  },
  onlyLate: {
    en: phrases('only (?:on|in|at|after|late|last|this|yesterday)|as late as'),
    fr: phrases("seulement|tardivement|(?:que|qu[’']en|qu[’']à) (?=\\p{L})"),
    also: {
      en: phrases('only|late\\p{L}*'),
      fr: phrases("seule?\\p{L}*|tard\\p{L}*|que|qu[’']|uniquement|simplement"),
    },
  },
  onset: {
    en: phrases(
      `(?:starting|beginning|effective|as of|from) (?:on |in )?(?:\\p{L}+ )?(?:${UNIT_EN}|\\d{4})`,
    ),
    fr: phrases("(?:à partir|à compter) d(?:e|u|es|[’'])"),
    also: {
      en: phrases(
        'from|as of|start\\p{L}*|begin\\p{L}*|began|effective|since|after|onwards?|as (?:early|soon)',
      ),
      fr: phrases('partir|compter|dès|depuis|début'),
    },
  },
};

/** Timings that contradict each other. */
export const CONTRARY_TIMINGS: readonly Contrary<Timing>[] = [
  ['still', 'noLonger', 'phase'],
  ['noLonger', 'still', 'phase'],
  ['already', 'notYet', 'phase'],
  ['notYet', 'already', 'phase'],
  ['noLonger', 'notYet', 'phase'],
  ['again', 'first', 'phase'],
  ['first', 'again', 'phase'],
  ['due', 'held', 'phase'],
  ['held', 'due', 'phase'],
  ['earliest', 'asEarly', 'phase'],
  ['asEarly', 'earliest', 'phase'],
  ['over', 'toCome', 'phase'],
  ['toCome', 'over', 'phase'],
  ['expires', 'takesEffect', 'phase'],
  ['takesEffect', 'expires', 'phase'],
  ['still', 'already', 'phase'],
  ['ceased', 'stillNot', 'phase'],
  ['stillNot', 'ceased', 'phase'],
  ['pending', 'obtained', 'phase'],
  ['obtained', 'pending', 'phase'],
  ['deadline', 'onset', 'phase'],
  ['onset', 'deadline', 'phase'],
  ['onlyLate', 'asEarly', 'phase'],
  ['past', 'future', 'deixis'],
  ['future', 'past', 'deixis'],
];
