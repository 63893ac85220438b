import type { Both } from '../../text/language.ts';
import { wordSet } from '../../text/wordSet.ts';

// Source: grammars of both languages (Grevisse; Huddleston and Pullum 2002), own selection.

/** Prepositions that add a circumstance to what is said. */
export const CLAIM_LEADS: Both<ReadonlySet<string>> = {
  en: wordSet('with without against despite under in after before amid over'),
  fr: wordSet('en avec sans contre malgré sous après avant sur au aux dans'),
};

/** Words that open a clause which narrows, or ties, what stands before it. */
export const CLAUSE_OPENERS: Both<ReadonlySet<string>> = {
  en: wordSet('who which whose where if unless because although though provided whether'),
  fr: wordSet("qui dont où si s' lequel laquelle lesquels lesquelles parce bien"),
};

/** Forms of adverbs of manner. */
export const ADVERB: Both<RegExp> = { en: /^\p{L}{4,}ly$/u, fr: /^\p{L}{4,}ment$/u };

/** Before a French word in -ment they make it a noun. */
export const DETERMINERS = wordSet(
  `le la l' un une du de d' des au ce cet cette son leur notre votre mon ton tout chaque aucun quel même nouvel premier`,
);

/** Adverbs of time, frequency, place, degree and discourse, which come and go in translation. */
export const PLAIN_ADVERBS: Both<ReadonlySet<string>> = {
  en: wordSet(
    `respectively originally initially gradually notably roughly similarly arguably curiously promptly duly
     currently recently previously subsequently usually generally typically normally particularly especially
     mainly primarily partially partly largely merely simply actually basically essentially ultimately namely
     accordingly additionally consequently nevertheless reportedly allegedly apparently supposedly probably
     possibly certainly definitely eventually frequently occasionally rarely regularly annually monthly weekly
     daily nearly hardly barely scarcely fairly highly extremely completely totally entirely fully wholly only
     early family friendly elderly orderly costly likely supply reply apply imply comply rely ally assembly
     monopoly anomaly sparsely immediately suddenly shortly finally lastly firstly secondly thirdly presumably crucially importantly sadly unfortunately happily obviously clearly
     evidently`,
  ),
  fr: wordSet(
    `respectivement habituellement généralement actuellement récemment précédemment ultérieurement initialement
     progressivement notamment approximativement également pareillement curieusement dûment particulièrement
     spécialement principalement essentiellement partiellement simplement uniquement seulement réellement
     finalement effectivement fondamentalement nécessairement probablement certainement éventuellement
     fréquemment occasionnellement rarement régulièrement annuellement quotidiennement quasiment pratiquement
     extrêmement complètement totalement entièrement pleinement absolument évidemment naturellement justement
     précisément spécifiquement immédiatement subitement prochainement dernièrement premièrement deuxièmement
     autrement tellement vraiment largement vraisemblablement apparemment prétendument pertinemment
     originellement antérieurement parallèlement conséquemment désormais malheureusement heureusement clairement manifestement visiblement`,
  ),
};

/** Words of time by which a phrase only places what is said: "comme l'an passé". */
export const TIME_WORDS: Both<ReadonlySet<string>> = {
  en: wordSet(
    `year years month months week weeks day days hour hours time last next previous past later earlier ago
     morning evening night today yesterday tomorrow now already again since`,
  ),
  fr: wordSet(
    `an ans année années mois semaine semaines jour jours heure heures temps passé passée dernier dernière
     prochain prochaine précédent précédente tard tôt veille lendemain matin soir nuit hier demain
     aujourd'hui comme déjà alors fait savoir moment époque date cours depuis`,
  ),
};
