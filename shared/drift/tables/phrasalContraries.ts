import type { IdiomRow } from './idiomRow.ts';

/**
 * Phrasal verbs and their like, and the French words that say the contrary. Source: own table, after the entries of
 * the usual dictionaries of phrasal verbs.
 */
export const PHRASAL_CONTRARIES: readonly IdiomRow[] = [
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
    'introdui\\p{L}+|adopt\\p{L}+|généralis\\p{L}+|maint\\p{L}+|conserv\\p{L}+|prolong\\p{L}+|prorog\\p{L}+',
    'supprimer progressivement',
    'introduc\\p{L}*|adopt\\p{L}*|maint\\p{L}+|keep\\p{L}*|kept|extend\\p{L}*|preserv\\p{L}+',
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
];
