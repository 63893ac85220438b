import { phrases, type Contrary, type Sense } from '../contrary.ts';

/** How a case stands, or a contest ended. */
export type Outcome =
  | 'questioned'
  | 'detained'
  | 'bailed'
  | 'acquitted'
  | 'settled'
  | 'convicted'
  | 'suspended'
  | 'served'
  | 'passed'
  | 'defeated'
  | 'uncharged'
  | 'charged'
  | 'votedFor'
  | 'votedAgainst'
  | 'noComment'
  | 'denial';

/**
 * Stages and ends of a case, of a bill. Each is named by set phrases in both languages, which other check's links
 * of words do not see. Source: the usual wording of court and parliament reports; own list.
 */
export const OUTCOMES: Readonly<Record<Outcome, Sense>> = {
  questioned: {
    en: phrases('questioned|interviewed'),
    fr: phrases('interrogée?s?|entendue?s?|auditionnée?s?'),
    also: { en: phrases('detain\\p{L}*|arrest\\p{L}*|custody|charged|held|indict\\p{L}*') },
  },
  detained: {
    en: phrases('in custody|detained|under arrest'),
    fr: phrases('en garde à vue|mise?s? en examen|inculpée?s?|écrouée?s?|incarcérée?s?'),
    also: {
      en: phrases(
        'custody|detain\\p{L}*|arrest\\p{L}*|held|jail\\p{L}*|charg\\p{L}+|indict\\p{L}*|remand\\p{L}*|prison\\p{L}*|imprison\\p{L}*|behind bars|investigation',
      ),
      fr: phrases('détenue?s?|arrêtée?s?|interpellée?s?|prison|détention'),
    },
  },
  bailed: {
    en: phrases('on bail|bailed'),
    fr: phrases('sous caution|sous contrôle judiciaire'),
    also: { en: phrases('bail|bond|acquit\\p{L}*|cleared') },
  },
  acquitted: {
    en: phrases('acquitted|cleared of|found not guilty|exonerated'),
    fr: phrases('acquittée?s?|relaxée?s?|innocentée?s?|blanchie?s?|disculpée?s?'),
    also: {
      en: phrases(
        'acquit\\p{L}*|clear\\p{L}*|not guilty|exonerat\\p{L}*|innocen\\p{L}+|laundered|bleached',
      ),
    },
  },
  settled: {
    en: phrases(
      'settled out of court|out-of-court settlement|settle[sd]? the (?:case|lawsuit|claim|suit|dispute|claims|charges|allegations)|plea deal|plea bargain',
    ),
    fr: phrases("à l[’']amiable|règlement amiable|transaction|transigé"),
    also: {
      en: phrases('settl\\p{L}+'),
      fr: phrases(
        'accord\\p{L}*|négoci\\p{L}+|mett\\p{L}+ fin|sold\\p{L}+|transig\\p{L}+|régl\\p{L}+',
      ),
    },
  },
  convicted: {
    en: phrases('(?:was|were|been|is|are) (?:convicted|found guilty)'),
    fr: phrases('(?:a|ont|avait|avaient) été (?:reconnue?s? coupables?|condamnée?s?)'),
    also: {
      en: phrases(
        'convict\\p{L}*|guilty|sentenc\\p{L}*|fine[sd]?|ordered|condemn\\p{L}*|jail\\p{L}*|imprison\\p{L}*|conviction|penal\\p{L}+',
      ),
    },
  },
  suspended: {
    en: phrases(
      'suspended (?:sentence|(?:prison|jail) (?:term|sentence))|suspended \\p{L}+-(?:month|year)',
    ),
    fr: phrases('avec sursis'),
    also: { fr: phrases('sursis') },
  },
  served: {
    en: phrases('behind bars|in (?:prison|jail)'),
    fr: phrases('(?:de )?prison ferme|ferme(?= |[,.])(?<=(?:ans|mois) ferme)'),
    also: { en: phrases('prison|jail\\p{L}*|custodial|unsuspended|without parole') },
  },
  passed: {
    en: phrases('(?:was|were|been) (?:passed|adopted|approved|carried)'),
    fr: phrases('(?:a|ont|avait|avaient) été (?:adoptée?s?|votée?s?|approuvée?s?)'),
    also: {
      en: phrases('pass\\p{L}*|adopt\\p{L}*|approv\\p{L}*|carried|back\\p{L}*'),
      fr: phrases('adopt\\p{L}+'),
    },
  },
  defeated: {
    en: phrases('(?:was|were|been) (?:defeated|voted down|rejected|thrown out)'),
    fr: phrases('(?:a|ont|avait|avaient) été (?:rejetée?s?|repoussée?s?|retoquée?s?)'),
    also: {
      en: phrases('reject\\p{L}*|defeat\\p{L}*|down|out|fail\\p{L}*|lost'),
      fr: phrases('rejet\\p{L}*|repouss\\p{L}+|battue?s?|échou\\p{L}+'),
    },
  },
  uncharged: {
    en: phrases('without charges?|not (?:been )?charged'),
    fr: phrases('sans (?:inculpation|suite|être (?:inculpée?s?|poursuivie?s?|mise?s? en examen))'),
    also: { fr: phrases("sans|n[e’']|pas|aucune?") },
  },
  charged: {
    en: phrases(
      '(?:was|were|been) (?:formally )?charged(?! (?:by|to|up|for (?:the|a) (?:room|service|battery)))',
    ),
    fr: phrases('inculpée?s?|mise?s? en examen'),
    also: {
      en: phrases('charg\\p{L}+(?<!without charges?)|indict\\p{L}*|accus\\p{L}+|investigat\\p{L}+'),
    },
  },
  votedFor: {
    en: phrases('vot(?:e[sd]?|ing) (?:for|in favou?r of)'),
    fr: phrases('vot\\p{L}+ (?:pour|en faveur)'),
    also: {
      en: phrases('for|favou?r|back\\p{L}*|support\\p{L}*|yes'),
      fr: phrases('soutenu\\p{L}*|approuv\\p{L}+'),
    },
  },
  votedAgainst: {
    en: phrases('vot(?:e[sd]?|ing) (?:against|down)'),
    fr: phrases('vot\\p{L}+ contre'),
    also: {
      en: phrases('against|oppos\\p{L}+|no'),
      fr: phrases('rejet\\p{L}+|oppos\\p{L}+|contre'),
    },
  },
  noComment: {
    en: phrases(
      '(?:declin(?:e[sd]?|ing)|refus(?:e[sd]?|ing)) to (?:comment|elaborate|say)|no comment|would not comment|(?:did|does|do|had) not (?:immediately )?(?:comment|respond|reply)',
    ),
    fr: phrases(
      "tout commentaire|(?:souhaité|voulu|désiré) (?:faire de commentaires?|commenter|s[’']exprimer)|refusé de (?:commenter|s[’']exprimer|répondre)|pas (?:\\p{L}+ )?répondu|pas commenté",
    ),
    also: {
      fr: phrases(
        'comment\\p{L}+|répon\\p{L}+|réagi\\p{L}*|exprim\\p{L}+|joign\\p{L}+|injoign\\p{L}+',
      ),
    },
  },
  denial: {
    en: phrases('denie[ds]|deny|denying|denial|rejected|disputed'),
    fr: phrases(
      '(?:a|ont|avait|avaient) (?:\\p{L}+ )?(?:démenti|nié)|déme(?:nt|ntent|ntait|ntaient)|nie|nient|niait|niaient',
    ),
    also: {
      en: phrases(
        'den\\p{L}+|reject\\p{L}*|disput\\p{L}*|refut\\p{L}*|dismiss\\p{L}*|contradict\\p{L}*',
      ),
    },
  },
};

/** Outcomes of which the one is never the other. */
export const CONTRARY_OUTCOMES: readonly Contrary<Outcome>[] = [
  ['questioned', 'detained', 'step'],
  ['detained', 'questioned', 'step'],
  ['bailed', 'acquitted', 'step'],
  ['acquitted', 'bailed', 'step'],
  ['acquitted', 'convicted', 'step'],
  ['settled', 'convicted', 'step'],
  ['suspended', 'served', 'step'],
  ['served', 'suspended', 'step'],
  ['passed', 'defeated', 'step'],
  ['defeated', 'passed', 'step'],
  ['votedFor', 'votedAgainst', 'step'],
  ['votedAgainst', 'votedFor', 'step'],
  ['uncharged', 'charged', 'step'],
  ['charged', 'uncharged', 'step'],
  ['noComment', 'denial', 'step'],
  ['denial', 'noComment', 'step'],
];
