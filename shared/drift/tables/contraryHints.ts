import type { Both } from '../../text/language.ts';
import { wordSet } from '../../text/wordSet.ts';

/**
 * Words by which the other side may say the same without a negation: "was not involved in" / "est étranger à", "not
 * to be named" / "sous couvert d'anonymat". Base forms, much wider than what answers a negation for sure: where one
 * stands, a lost negation is a question and no verdict. Source: own list, after the thesauri's negative and
 * terminative groups.
 */
export const CONTRARY_HINTS: Both<ReadonlySet<string>> = {
  en: wordSet(
    `alone apart away bar bare beyond blank blind block bother brief close closed contrary cheap cease cut dead deaf
     different difficult distant doubt drop dry dumb early else empty end escape exceptional expire far few fewer
     final first fold forgo former free fresh gone halt hard hesitate hidden hide idle ignore innocent intact keep
     last late leave left less limit little lone long lose loss low mere merely miss mistake mute mystery narrow new
     off only open opposite out outside over pass past pause poor quiet rare refrain reluctant remain resist rest
     retain safe scant secret shut silence silent single skip slow small sole spare stay still stop strange struggle
     survive suspend thin tough unique vacant vain wait weak withhold wrong`,
  ),
  fr: wordSet(
    `abandon absence absent abstenir abstention achever acquitter ailleurs anonymat anonyme anonymement apolitique
     attendre aussitôt aveugle bas bientôt blanc blanchir bloquer bond borner bout boycotter bras cacher cantonner
     carence casser certain cesser changer cher clore clos conserver contenter contester contraindre contraire
     contre contredire couvert creux critiquer dehors delà demeurer décevoir déçu défaut déjà démentir dénoncer
     déplorer dépourvu désert désuet difficile dispenser dissimuler distant distinct divers doute douter dur encore
     envisager exception exclure exclusivement exempt exonérer extérieur écart écarter échapper échec échouer
     épargner épuiser étranger évident éviter facultatif faible faillir faute faux fermer fin finir forcer fuir
     garder gratuit habituel hâte hésiter hormis hors hypothèse ignorer immobile impasse impatient impossible
     inchangé inconnu indemne indépendant inexploré inédit inférieur infime innocent inquiéter insomnie insuffisant
     intact interdire interrompre inutile inverse jamais lacune laisser limite limiter logiquement loin lointain
     maigre maintenir mal malade malaisé manque manquer mauvais mensonge méconnaître mince minime moindre moins
     moquer muet mystère neuf négliger nier normal normalement notamment nouveau nul obliger omettre opposer opposé
     oublier outre ouvert panne passer patience patienter pauvre peine perdre pénurie pire pis plafonner possible
     premier presser près préserver prévu priver proche proscrire quai rapidement rare rater rebuter refuser
     regretter rejeter relaxer renoncer rester réchapper répugner réserve résigner réticent rompre sain sauf secret
     seul seulement silence simple simplement sourd statu stérile suffire superflu surtout survivre suspendre sûr
     taire tant tarder tarir tenir terminer toujours trop uniquement urgence vacant vain varier vide vierge vite
     volontaire volontiers zéro facultatif immobilisme inaction passivité bénévole globalement calme yeux subordonner libre avare`,
  ),
};
