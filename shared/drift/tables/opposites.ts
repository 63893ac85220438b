import { wordSet } from './wordSet.ts';

/** Two poles of one scale, with the base forms of the words for each in both languages. */
export interface OppositeScale {
  readonly id: string;
  readonly poles: readonly [OppositePole, OppositePole];
}

export interface OppositePole {
  readonly en: ReadonlySet<string>;
  readonly fr: ReadonlySet<string>;
}

function scale(id: string, en1: string, fr1: string, en2: string, fr2: string): OppositeScale {
  return {
    id,
    poles: [
      { en: wordSet(en1), fr: wordSet(fr1) },
      { en: wordSet(en2), fr: wordSet(fr2) },
    ],
  };
}

/**
 * Words that turn a statement round when they are swapped. A pole lists every usual word for it, so
 * that a free rendering is not taken for its opposite. Source: own table, after WordNet's notion of
 * direct antonyms; words whose opposite depends on the context are left out.
 */
export const OPPOSITES: readonly OppositeScale[] = [
  scale(
    'rise-fall',
    'rise increase grow growth climb gain jump surge soar raise boost expand expansion up higher upward rally advance accelerate swell strengthen rebound recover',
    'hausse augmenter augmentation croître croissance grimper monter montée bondir bond progresser progression gagner gain accroître accroissement relever relèvement élever élevé envolée envoler flamber flambée accélérer supérieur renforcer rebondir rebond gonfler progrès essor expansion remonter redresser reprise',
    'fall decrease decline drop reduce reduction slide slump plunge lower cut shrink down slow tumble dip plummet sink diminish downward weaken loss lose contraction',
    'baisse baisser diminuer diminution reculer recul chuter chute réduire réduction tomber abaisser abaissement plonger effondrer effondrement repli décliner déclin ralentir ralentissement moindre rétrécir céder perdre perte inférieur dégringoler coupe affaiblir contraction dégrader moins bas',
  ),
  scale(
    'more-less',
    'more greater bigger larger higher',
    'plus davantage supérieur dépasser excéder supplémentaire accru encore',
    'less fewer smaller lower',
    'moins moindre inférieur',
  ),
  scale(
    'before-after',
    'before prior ahead earlier previously preceding',
    "avant auparavant précéder préalable d'abord précédent déjà veille antérieur d'ici",
    'after following afterwards later since once',
    'après suivant suite depuis ensuite lendemain suivre postérieur ultérieurement dès issue lorsque quand',
  ),
  scale(
    'win-lose',
    'win victory victorious winner triumph',
    'gagner victoire remporter vainqueur vaincre triomphe triompher victorieux gagnant obtenir',
    'lose loss defeat loser',
    'perdre perte défaite perdant battre échouer échec',
  ),
  scale(
    'accept-refuse',
    'accept approve agree adopt endorse allow permit authorise authorize',
    'accepter approuver adopter consentir agréer autoriser permettre acceptation approbation accord accorder convenir entendre avaliser entériner',
    'reject refuse deny decline rejection refusal ban forbid prohibit veto',
    'rejeter refuser rejet refus décliner interdire interdiction opposer repousser nier dénier démentir veto bannir prohiber',
  ),
  scale(
    'support-oppose',
    'support back favour favor endorse supporter backing',
    'soutenir soutien appuyer appui favorable partisan défendre favoriser aide aider pour épauler',
    'oppose opposition opponent object',
    'opposer opposition opposé contre adversaire hostile combattre opposant',
  ),
  scale(
    'buy-sell',
    'buy purchase acquire buyer acquisition',
    'acheter achat acquérir acquisition acheteur racheter rachat procurer acquéreur',
    'sell sale seller',
    'vendre vente vendeur céder cession revendre',
  ),
  scale(
    'open-close',
    'open reopen opening',
    'ouvrir ouverture rouvrir ouvert réouverture',
    'close shut closure',
    'fermer fermeture clore clôturer clôture refermer fermé',
  ),
  scale(
    'begin-end',
    'begin start launch beginning commence',
    "commencer début débuter démarrer lancer lancement commencement entamer ouvrir entreprendre mettre partir dès d'abord",
    'end finish stop cease conclude',
    'finir fin terminer achever cesser arrêter conclure arrêt stopper mettre bout',
  ),
  scale(
    'allow-prevent',
    'allow enable let',
    'permettre autoriser laisser',
    'prevent prohibit forbid ban bar',
    'empêcher interdire prévenir éviter bannir prohiber interdiction',
  ),
  scale(
    'success-failure',
    'succeed success successful successfully',
    'réussir réussite succès parvenir avec',
    'fail failure unsuccessful unsuccessfully',
    'échouer échec faillir manquer rater sans défaillance',
  ),
  scale(
    'north-south',
    'north northern northward',
    'nord septentrional',
    'south southern southward',
    'sud méridional midi',
  ),
  scale(
    'east-west',
    'east eastern eastward',
    'est oriental orient',
    'west western westward',
    'ouest occidental occident',
  ),
  scale(
    'left-right',
    'leftist leftwing left-wing',
    'gauche gauchiste',
    'rightist rightwing right-wing',
    'droite droitier',
  ),
  scale(
    'high-low',
    'high highest tall',
    'haut élevé fort grand important hausse supérieur hauteur important',
    'low lowest',
    'bas faible peu inférieur petit moindre baisse',
  ),
  scale(
    'large-small',
    'large big huge great vast major',
    'grand gros important vaste large énorme fort immense majeur considérable',
    'small little tiny minor',
    'petit faible peu minuscule mineur modeste léger',
  ),
  scale(
    'strong-weak',
    'strong strongly strength',
    'fort fortement force solide vigoureux puissant robuste ferme',
    'weak weakly weakness',
    'faible faiblement faiblesse fragile mou',
  ),
  scale(
    'long-short',
    'long longer lengthy',
    'long longtemps longue longuement durable',
    'short shorter brief briefly',
    'court bref brièvement petit',
  ),
  scale(
    'early-late',
    'early earlier',
    'tôt début précoce premier anticipé avant précédemment prématuré',
    'late later',
    'tard fin tardif ultérieur retard feu dernier plus tardivement ultérieurement',
  ),
  scale(
    'first-last',
    'first',
    "premier abord d'abord première initialement tout",
    'last final',
    'dernier final ultime durer passé enfin',
  ),
  scale(
    'public-private',
    'public publicly',
    'public publiquement publique',
    'private privately',
    'privé particulier',
  ),
  scale(
    'legal-illegal',
    'legal lawful legally lawfully',
    'légal licite légalement droit juridique légitime',
    'illegal unlawful illegally',
    'illégal illicite illégalement clandestin',
  ),
  scale(
    'possible-impossible',
    'possible',
    'possible pouvoir éventuel possibilité',
    'impossible',
    'impossible impossibilité',
  ),
  scale(
    'likely-unlikely',
    'likely probable probably',
    'probable probablement vraisemblable vraisemblablement susceptible risquer sans devoir',
    'unlikely improbable',
    'improbable invraisemblable peu guère',
  ),
  scale(
    'safe-dangerous',
    'safe safely safety',
    'sûr sécurité sauf sécuritaire danger sauvé sain',
    'dangerous danger unsafe',
    'dangereux danger péril périlleux',
  ),
  scale(
    'alive-dead',
    'alive survive survivor',
    'vivant vie survivre survivant rescapé',
    'dead die kill killed death',
    'mort mourir tuer décéder décès tué mortel périr abattre',
  ),
  scale(
    'guilty-innocent',
    'guilty convicted',
    'coupable condamné culpabilité condamner',
    'innocent acquitted',
    'innocent acquitté innocence acquitter relaxer',
  ),
  scale(
    'majority-minority',
    'majority',
    'majorité majoritaire plupart',
    'minority',
    'minorité minoritaire',
  ),
  scale(
    'profit-loss',
    'profit profitable earnings',
    'bénéfice profit rentable gain bénéficiaire résultat',
    'loss deficit unprofitable',
    'perte déficit déficitaire',
  ),
  scale(
    'import-export',
    'import importer',
    'importer importation',
    'export exporter',
    'exporter exportation',
  ),
  scale(
    'rich-poor',
    'rich wealthy wealth',
    'riche fortuné richesse aisé',
    'poor poverty',
    'pauvre pauvreté démuni mauvais médiocre',
  ),
  scale(
    'young-old',
    'young younger youth',
    'jeune jeunesse cadet',
    'old older elderly',
    'vieux ancien âgé vieil aîné âge',
  ),
  scale(
    'male-female',
    'man male men boy father husband son brother',
    'homme masculin mâle garçon père mari fils frère époux',
    'woman female women girl mother wife daughter sister',
    'femme féminin femelle fille mère épouse sœur dame',
  ),
  scale(
    'peace-war',
    'peace peaceful ceasefire truce',
    'paix pacifique trêve cessez-le-feu pacifiquement',
    'war warfare',
    'guerre',
  ),
  scale('hot-cold', 'hot warm heat', 'chaud chaleur tiède', 'cold cool', 'froid frais'),
  scale(
    'friend-enemy',
    'friend ally friendly',
    'ami allié amical',
    'enemy foe hostile',
    'ennemi adversaire hostile',
  ),
  scale('with-without', 'with', 'avec', 'without', 'sans'),
  scale(
    'above-below',
    'above',
    'dessus au-dessus supérieur plus',
    'below beneath',
    'dessous au-dessous inférieur sous moins',
  ),
  scale(
    'inside-outside',
    'inside within internal domestic',
    'dans intérieur interne sein national dedans',
    'outside external abroad foreign',
    'extérieur dehors externe étranger hors',
  ),
  scale(
    'maximum-minimum',
    'maximum maximise maximize most',
    'maximum maximal maximiser plus',
    'minimum minimise minimize least',
    'minimum minimal minimiser moins',
  ),
  scale(
    'same-different',
    'same identical similar',
    'même identique semblable similaire pareil',
    'different differ',
    'différent différer autre divers',
  ),
  scale(
    'good-bad',
    'good better best',
    'bon bien meilleur mieux',
    'bad worse worst',
    'mauvais mal pire pis',
  ),
  scale(
    'optimistic-pessimistic',
    'optimistic optimism positive',
    'optimiste optimisme positif',
    'pessimistic pessimism negative',
    'pessimiste pessimisme négatif',
  ),
  scale(
    'confirm-deny',
    'confirm confirmation',
    'confirmer confirmation',
    'deny denial refute',
    'nier démentir démenti réfuter',
  ),
  scale(
    'include-exclude',
    'include including inclusion',
    'inclure comprendre compris inclus comporter notamment inclusion',
    'exclude excluding exclusion',
    'exclure exclusion hors excepté',
  ),
  scale(
    'ahead-behind',
    'ahead',
    'avance devant avant devancer tête',
    'behind',
    'retard derrière arrière après',
  ),
  scale(
    'arrive-leave',
    'arrive arrival enter entry join',
    'arriver arrivée entrer entrée rejoindre adhérer venir',
    'leave departure depart exit quit',
    'partir départ quitter sortir sortie laisser',
  ),
  scale(
    'easy-difficult',
    'easy easily',
    'facile facilement aisé simple aisément',
    'difficult hard difficulty',
    'difficile difficulté dur difficilement mal ardu',
  ),
  scale(
    'true-false',
    'true truth',
    'vrai vérité exact véritable réel',
    'false untrue lie',
    'faux mensonge mentir inexact erroné',
  ),
  scale(
    'hope-fear',
    'hope hopeful',
    'espérer espoir souhaiter',
    'fear afraid dread',
    'craindre crainte peur redouter',
  ),
  scale(
    'attack-defend',
    'attack assault offensive',
    'attaquer attaque assaut offensive agression',
    'defend defence defense',
    'défendre défense',
  ),
];
