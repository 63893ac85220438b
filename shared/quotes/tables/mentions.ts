import type { Both } from '../../text/language.ts';
import { wordSet } from '../../text/wordSet.ts';

/** Words right before a mark that introduce a name, title or term. Source: own lists. */
export const NAMING_WORDS: Both<ReadonlySet<string>> = {
  fr: new Set(
    "dit dite dits dites appelé appelée appelés appelées baptisé baptisée baptisés baptisées intitulé intitulée intitulés intitulées nommé nommée nommés nommées dénommé dénommée dénommés dénommées surnommé surnommée surnommés surnommées rebaptisé rebaptisée prénommé prénommée titré titrée estampillé estampillée estampillés labellisé labellisée labellisés alias soi-disant prétendu prétendue prétendus mot mots terme termes expression nom prénom surnom pseudonyme titre slogan devise label mention appellation concept notion baptise surnomme appelle nomme intitule s'appelle dénomme".split(
      ' ',
    ),
  ),
  en: new Set(
    'so-called dubbed called named titled entitled nicknamed termed known billed codenamed aka alias word words term terms phrase name nickname title slogan motto label expression concept called'.split(
      ' ',
    ),
  ),
};

/** Kinds of things that bear a name or title between marks. */
export const NAMED_THINGS: Both<ReadonlySet<string>> = {
  fr: new Set(
    'album atelier association ateliers café campagne catégorie centre chaîne chanson clip club collectif collection compte concours conférence dispositif documentaire dossier édition émission enquête épisode espace essai exposition expositions festival feuilleton fête film films fonds formation formule génération groupe hebdomadaire hôtel initiative jeu journal livre livres loi magazine manifeste marque méthode mission modèle module morceau navire numéro objectif offre opération option option ouvrage pièce plan plateforme poème prix procédure programme programmes projet projets quotidien radio rapport réseau restaurant revue roman rubrique salle section séance série séries single site société spectacle stage tableau tarif texte théâtre thème titre tube volet syndrome symphonie théorie mouvement liste école'.split(
      ' ',
    ),
  ),
  en: new Set(
    'act album association ballad band book books brand cafe campaign category channel chapter character club collection column comedy concept conference course documentary drama edition episode essay exhibition fashion festival film films fund game group hit initiative journal law magazine memoir method mission model movie movies musical newspaper novel number opera operation option painting paper plan platform play poem program programme project report review scheme section sequel series show single site sitcom song songs story strain strategy studio tariff theme theory thriller title tour track tune website work'.split(
      ' ',
    ),
  ),
};

/** Verbs by which somebody labels a person: what stands between marks is then a judgement. */
export const LABELLING_VERBS: Both<ReadonlySet<string>> = {
  fr: wordSet('appeler décrire dépeindre qualifier surnommer taxer traiter'),
  en: wordSet('brand call decry denounce deride describe dismiss dub label portray'),
};
