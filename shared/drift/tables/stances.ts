import type { Both } from '../../text/language.ts';
import { wordSet } from '../../text/wordSet.ts';

/** What a loaded reporting verb lets the reader think of the words: doubtful, confessed, or denied. */
export type LoadedStance = 'claim' | 'admit' | 'deny';

/** Lemmas of verbs that report and no more. Source: own list. */
export const PLAIN_VERBS: Both<ReadonlySet<string>> = {
  en: wordSet(
    `say tell state declare add announce explain report note write reply answer respond indicate
     comment remark recall conclude continue stress`,
  ),
  fr: wordSet(
    `dire déclarer affirmer assurer indiquer expliquer préciser ajouter annoncer souligner rapporter
     confirmer écrire répondre raconter conclure poursuivre rappeler noter estimer signaler confier
     lancer commenter informer résumer insister observer relever témoigner`,
  ),
};

/** Lemmas of verbs that take a stance. Source: own list, after the stances of the reporting verbs. */
export const LOADED_VERBS: Both<Readonly<Record<LoadedStance, ReadonlySet<string>>>> = {
  en: {
    claim: wordSet('claim allege boast brag insinuate'),
    admit: wordSet('admit concede confess'),
    deny: wordSet('deny refute'),
  },
  fr: {
    claim: wordSet('prétendre prétexter insinuer targuer'),
    admit: wordSet('admettre avouer reconnaître concéder confesser'),
    deny: wordSet('nier démentir réfuter'),
  },
};

/** Words anywhere in a bead that keep a stance of the other side. Source: own list. */
export const STANCE_ANSWERS: Both<Readonly<Record<LoadedStance, ReadonlySet<string>>>> = {
  en: {
    claim: wordSet(
      `claim allege allegedly alleged pretend purport purported assert assertion contend boast brag
       maintain insist argue suggest imply insinuate supposed supposedly profess so-called excuse pretext
       want seek`,
    ),
    admit: wordSet(
      `admit admission admittedly acknowledge concede confess confession agree recognize recognise accept
       grant allow own know true indeed although though while even`,
    ),
    deny: wordSet(
      `deny denial refute reject dispute dismiss contest challenge rebut disavow contradict false untrue
       wrong`,
    ),
  },
  fr: {
    claim: wordSet(
      `prétendre prétexter insinuer targuer vanter alléguer affirmer assurer soutenir avancer arguer clamer
       revendiquer réclamer soi-disant prétendu présumé accuser jurer maintenir faire selon défendre`,
    ),
    admit: wordSet(
      `admettre avouer reconnaître concéder confesser convenir accepter aveu avoué accorder certes vrai
       admission confession`,
    ),
    deny: wordSet(
      `nier démentir réfuter contester refuser rejeter récuser démenti infirmer défendre dénégation
       déni faux fausse`,
    ),
  },
};

/** French words after a loaded verb that make it a cue: a clause, or an infinitive. */
export const AFTER_CUE_FR: ReadonlySet<string> = wordSet("que qu' avoir être");

/** Words that open a clause after a reporting verb, both languages. */
export const CLAUSE_LEADS: ReadonlySet<string> = wordSet("that que qu'");

/** French verbs of saying that vouch for what is said. Source: own list, after Kiparsky and Kiparsky 1970 (factives). */
export const FACTIVE_VERBS_FR: ReadonlySet<string> = wordSet(
  'révéler dévoiler démontrer prouver établir découvrir constater',
);
/** English verbs of saying that leave it with the speaker. */
export const CLAIMING_VERBS_EN: ReadonlySet<string> = wordSet(
  'claim allege contend maintain argue insist assert believe suspect',
);
/** English words near by that vouch for it, too. */
export const VOUCHING_EN: ReadonlySet<string> = wordSet(
  'reveal show prove establish discover find found unveil disclose demonstrate evidence expose uncover',
);
