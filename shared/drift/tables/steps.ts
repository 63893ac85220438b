import { wordSet } from '../../text/wordSet.ts';

/** Two verbs of which one is a step on from the other. */
export interface Step {
  /** Base forms of the English verb, and of the French ones that tell of the other step. */
  readonly en: ReadonlySet<string>;
  readonly against: ReadonlySet<string>;
  /** Base forms and forms near by that tell of the other step in English, or of the same one in French. */
  readonly unless: { readonly en: ReadonlySet<string>; readonly fr: ReadonlySet<string> };
}

function step(en: string, against: string, unlessEn: string, unlessFr: string): Step {
  return {
    en: wordSet(en),
    against: wordSet(against),
    unless: { en: wordSet(unlessEn), fr: wordSet(unlessFr) },
  };
}

const ASKED_FR =
  'demander demande réclamer requérir solliciter exiger appeler appel prier souhaiter vouloir proposer saisir plaider pouvoir conseiller recommander exhorter inviter';
const TRIED_FR =
  'tenter tentative essayer chercher vouloir efforcer effort tâcher viser souhaiter espérer envisager';
const ACCUSED_FR =
  'accuser accusation inculper inculpation soupçonner soupçon suspecter suspect poursuivre poursuite examen présumé prévenu juger procès reprocher dénoncer plainte';

/**
 * Steps that news must keep apart. Verbs of speech acts after Searle 1976 (directives, commissives), of courts
 * after the stages of a criminal case in both languages. Source: own table.
 */
export const STEPS: readonly Step[] = [
  step(
    'try attempt seek endeavour strive',
    'réussir parvenir obtenir infliger imposer décrocher arracher écoper recevoir',
    'succeed success successfully manage win obtain get secure gain achieve impose inflict able reach earn receive',
    `${TRIED_FR} ${ASKED_FR}`,
  ),
  step('manage succeed', 'tenter essayer', 'try attempt seek effort', 'réussir parvenir arriver'),
  step(
    'ask request urge beg invite',
    'ordonner contraindre obliger forcer infliger imposer obtenir recevoir',
    'order force compel require oblige impose must mandate demand command instruct obtain get win secure receive',
    ASKED_FR,
  ),
  step(
    'offer',
    'accepter consentir décider',
    'accept agree consent decide decision',
    'offrir proposer offre proposition prêt disposé',
  ),
  step(
    'propose recommend suggest',
    'adopter imposer infliger voter ordonner',
    'adopt impose pass vote order approve',
    ASKED_FR,
  ),
  step(
    'consider mull weigh contemplate explore review examine study',
    'décider adopter approuver entériner trancher annoncer',
    'decide decision adopt approve announce',
    'envisager étudier réfléchir songer examiner penser pouvoir',
  ),
  step(
    'decide',
    'envisager étudier',
    'consider envisage plan study examine mull think',
    'décider décision choisir',
  ),
  step('threaten', 'décider accepter', 'decide accept', 'menacer menace risquer'),
  step(
    'charge accuse suspect indict prosecute sue',
    'condamner',
    'convict sentence condemn guilty conviction fine jail',
    ACCUSED_FR,
  ),
  step(
    'convict sentence',
    'accuser inculper soupçonner',
    'accuse charge indict suspect allege prosecute',
    'condamner condamnation coupable peine',
  ),
  step('suspect question', 'inculper', 'charge indict', 'soupçonner suspecter interroger entendre'),
  step(
    'pass adopt approve enact',
    'proposer envisager débattre',
    'propose consider debate discuss',
    'adopter approuver voter accepter valider adoption',
  ),
  step(
    'believe think suspect',
    'établir prouver démontrer confirmer',
    'establish prove show demonstrate confirm find conclude determine',
    'croire penser soupçonner estimer supposer privilégier juger considérer',
  ),
  step(
    'negotiate',
    'signer conclure',
    'sign conclude strike reach deal',
    'négocier négociation pourparlers discuter',
  ),
  step(
    'decline refuse',
    'démentir nier réfuter',
    'deny dispute refute reject denial',
    'refuser décliner vouloir souhaiter commenter pouvoir',
  ),
  step(
    'deny',
    'refuser',
    'refuse decline',
    'nier démentir réfuter rejeter contester récuser défendre',
  ),
  step(
    'claim',
    'nier démentir rejeter décliner réfuter',
    'deny reject refuse disclaim',
    'revendiquer affirmer prétendre assurer réclamer',
  ),
  step(
    'acknowledge admit concede recognise recognize',
    'nier démentir réfuter contester',
    'deny dispute refute reject denial',
    'reconnaître admettre avouer concéder convenir',
  ),
  step(
    'nominate shortlist',
    'remporter gagner décrocher',
    'win receive award earn',
    'nommer nomination sélectionner sélection citer lice finaliste nominer proposer',
  ),
  step(
    'adjourn postpone delay',
    'annuler supprimer abandonner',
    'cancel cancellation scrap abandon call',
    'reporter report ajourner ajournement différer repousser suspendre renvoyer retarder',
  ),
  step(
    'joke quip',
    'annoncer promettre confirmer assurer',
    'announce promise confirm pledge',
    'plaisanter ironiser blaguer plaisanterie boutade humour ironie amuser',
  ),
  step(
    'await',
    'obtenir recevoir approuver autoriser',
    'obtain receive get win approve authorise authorize',
    'attendre attente espérer patienter',
  ),
  step('sign', 'négocier', 'negotiate negotiation', 'signer signature conclure'),
];
