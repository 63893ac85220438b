import type { Both } from '../../text/language.ts';

/** Closed word classes, by what they do around reported speech. Source: standard grammars. */
export interface Grammar {
  readonly determiners: string;
  readonly possessives: string;
  readonly prepositions: string;
  readonly subjectPronouns: string;
  readonly objectPronouns: string;
  readonly relatives: string;
  readonly have: string;
  readonly be: string;
  readonly modals: string;
  readonly negations: string;
  readonly coordinators: string;
  /** Words that open a subordinate clause, so that the main clause's subject stands after it or before. */
  readonly subordinators: string;
  readonly complementisers: string;
  readonly adverbs: string;
  readonly times: string;
  readonly interrogatives: string;
}

export const GRAMMAR: Both<Grammar> = {
  fr: {
    determiners:
      "le la les l' un une des du au aux ce cet cette ces quelques plusieurs chaque tout toute tous toutes certains certaines aucun aucune quel quelle deux trois quatre cinq six sept huit neuf dix cent mille",
    possessives: 'mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs',
    prepositions:
      "de d' du des à au aux en dans sur sous avec sans par pour chez vers contre entre parmi depuis pendant durant lors après avant devant derrière malgré selon via envers dès jusque jusqu' outre hormis sauf face grâce suite concernant",
    subjectPronouns:
      "je j' tu il elle on nous vous ils elles ce c' ça cela ceci celui celle ceux celles -je -tu -il -elle -on -nous -vous -ils -elles -t-il -t-elle -t-on -t-ils -t-elles",
    objectPronouns: "me m' te t' se s' le la les l' lui leur en y nous vous",
    relatives: 'qui que dont où lequel laquelle lesquels lesquelles duquel',
    have: 'avoir',
    be: 'être',
    modals: 'pouvoir devoir falloir vouloir savoir aller venir',
    negations: "ne n' pas plus jamais guère point rien",
    coordinators: 'et ou mais donc car or ni puis',
    subordinators:
      "si s' quand lorsque lorsqu' comme puisque puisqu' tandis alors quoique quoiqu' afin parce",
    complementisers: "que qu'",
    adverbs:
      "aussi mal également encore ensuite puis déjà toujours souvent parfois récemment notamment ainsi alors enfin même bien mieux surtout d'abord néanmoins toutefois pourtant cependant auparavant précédemment depuis aussitôt aujourd'hui hier jadis naguère volontiers très trop plutôt maintenant seulement simplement",
    times:
      "lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain janvier février mars avril mai juin juillet août septembre octobre novembre décembre matin midi soir nuit",
    interrogatives: "si s' pourquoi comment quand où combien qui quel quelle quels quelles ce",
  },
  en: {
    determiners:
      'the a an this that these those some any each every all both several many few most no another one two three four five six seven eight nine ten other such',
    possessives: 'my your his her its our their whose',
    prepositions:
      'of in on at by for with from to into onto over under about against between among during after before since through throughout across behind beyond near toward towards upon within without amid despite like unlike via per except including regarding following according around inside outside',
    subjectPronouns:
      'i you he she it we they who there this that these those everyone everybody someone somebody anyone nobody others some many most both none neither',
    objectPronouns: 'me him her us them it you',
    relatives: 'who which that whom whose where',
    have: "have has had having 've",
    be: "be am is are was were been being 're 'm",
    modals: "will would can could shall should may might must 'll 'd do does did ought cannot",
    negations: "not n't never no",
    coordinators: 'and or but nor so yet',
    subordinators:
      'if when while because although though unless until whereas once as since whether even',
    complementisers: 'that',
    adverbs:
      'also then again still later once often always never just even only too now already earlier previously recently repeatedly ever perhaps maybe instead meanwhile however therefore thus soon ago yesterday today tomorrow tonight famously first last simply further',
    times:
      'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight january february march april may june july august september october november december morning afternoon evening night week month year',
    interrogatives: 'whether if how why what when where who which whom',
  },
};
