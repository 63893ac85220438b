import { wordSet } from '../../text/wordSet.ts';

/**
 * What a predicate says of the event in its complement without vouching for it. Each is of signature "no
 * entailment" in both polarities (Karttunen 1971, "Implicative verbs"; Nairn, Condoravdi and Karttunen
 * 2006); the classes are those of source-introducing predicates in FactBank (Saurí and Pustejovsky 2009).
 *
 * - `attempt`, `wish`, `weighing`: nothing is settled, nor need it ever be;
 * - `request`: it lies with somebody else;
 * - `plan`: settled by those who will do it, not done;
 * - `near`, `denied`: it did not happen (Nairn's negative implicatives);
 * - `charge`, `belief`: somebody says or thinks that it happened.
 */
export type Standing =
  'attempt' | 'wish' | 'weighing' | 'request' | 'plan' | 'near' | 'denied' | 'charge' | 'belief';

type Predicates = ReadonlyMap<string, Standing>;

function predicates(lists: Partial<Record<Standing, string>>): Predicates {
  return new Map(
    (Object.entries(lists) as [Standing, string][]).flatMap(([standing, words]) =>
      [...wordSet(words)].map((word) => [word, standing] as const),
    ),
  );
}

/**
 * English predicates right before "to" and a verb, base forms; verbs, and nouns and adjectives where no verb is
 * alike. Source: own lists, after Huddleston and Pullum 2002, chapter 14, and the sources of `Standing`.
 */
export const BEFORE_TO: Predicates = predicates({
  attempt: 'seek try attempt strive struggle bid endeavour endeavor effort',
  wish: 'want wish hope aim aspire threaten like need propose offer desire ambition eager keen willing ready proposal threat',
  request: 'ask urge request tell order pressure invite call appeal instruct',
  plan: `plan intend vow pledge promise prepare expect schedule agree undertake due poised supposed slated
    commitment intention talks negotiation set design build`,
  belief: 'appear seem',
  denied:
    'refuse decline fail forget neglect unable unwilling reluctant refusal failure inability hesitate',
});

/** English verbs that take a person before "to" and a verb: "urged the mayor to resign". */
export const BEFORE_SOMEBODY_TO: Predicates = predicates({
  request: `ask urge request tell order invite press pressure petition beg encourage advise instruct
    command want lobby implore exhort plead appeal call`,
  plan: 'expect',
});

/** English verbs before a form in "-ing". */
export const BEFORE_ING: Predicates = predicates({
  weighing: 'consider mull contemplate envisage weigh discuss',
  wish: 'propose suggest recommend risk',
  denied: 'deny avoid',
});

/** English predicates with the preposition that leads a form in "-ing", perhaps with a person between. */
export const BEFORE_PREPOSITION_ING: ReadonlyMap<
  string,
  { readonly prepositions: ReadonlySet<string>; readonly standing: Standing }
> = new Map(
  (
    [
      ['charge', 'of', 'accuse suspect suspicion accusation guilt'],
      ['charge', 'with of', 'charge'],
      ['wish', 'of', 'possibility risk threat prospect hope chance brink verge'],
      ['plan', 'on at', 'plan aim'],
      ['denied', 'of', 'short'],
      ['denied', 'from', 'prevent stop ban bar block prohibit discourage dissuade keep refrain'],
    ] as const
  ).flatMap(([standing, prepositions, words]) =>
    [...wordSet(words)].map((word) => [word, { standing, prepositions: wordSet(prepositions) }]),
  ),
);

/** After "do" and before "to" they say that it hardly happened. */
export const LITTLE_EN: ReadonlySet<string> = wordSet('little nothing');

/** Before "had" and a participle they tell of what did not happen: "wish we had known". */
export const BEFORE_UNREAL_PAST: ReadonlySet<string> = wordSet('wish');

/** English adverbs before a past verb that say that it did not quite happen. */
export const NEARLY: ReadonlySet<string> = wordSet('almost nearly');

/** English adjectives that leave open whether the noun after them is what it is called. */
export const BEFORE_NOUN: Predicates = predicates({
  attempt: 'attempted would-be',
  charge: 'suspected',
});

/** English verbs, with "for" or alone, before a noun of what is to be done: "proposed a ban", "called for a ban". */
export const BEFORE_OBJECT: Predicates = predicates({
  request: 'seek demand request urge call propose recommend suggest want await pend',
  weighing: 'consider mull contemplate weigh discuss debate',
  wish: 'threaten promise plan',
});

/** Of these, those with no word between them and the noun: "awaiting approval". */
export const BEFORE_BARE_OBJECT: ReadonlySet<string> = wordSet('await pend');

/** English words that lead such a noun. */
export const OBJECT_LEADS_EN: ReadonlySet<string> = wordSet('a an the its their his her');

/** English words that end such a noun. */
export const OBJECT_ENDS_EN: ReadonlySet<string> = wordSet(
  'of on in at for to by from with against over after before if when that which who and or but as into about under during until unless because',
);

/** English words after which "plans" and "attempt" are nouns whose verb French turns freely. */
export const PLAN_NOUN_LEADS: ReadonlySet<string> = wordSet(
  'make makes making made have has had new',
);

/** Subjects that speak of themselves. */
export const SPEAKERS: ReadonlySet<string> = wordSet('i we');

/** English verbs that say too little for a French one to render them. */
export const LIGHT_VERBS: ReadonlySet<string> = wordSet('do get make come go see');

/** English verbs that do what they say when somebody wishes to do it: "would like to thank". Source: Austin 1962. */
export const PERFORMATIVES: ReadonlySet<string> = wordSet(
  'thank congratulate welcome apologise apologize say point stress emphasise emphasize highlight remind recall add note underline',
);

/** English participles after a form of "be" and before "to have" and a participle. */
export const BELIEVED: ReadonlySet<string> = wordSet(
  `believed thought said alleged reported understood rumoured rumored suspected presumed feared claimed
   considered assumed`,
);

/** Before "to have" and a participle they tell of what was meant to be and was not. */
export const BE_PAST_EN: ReadonlySet<string> = wordSet('was were');

/** Before "to" and a verb they tell of what is fixed to happen: "are to meet". */
export const BE_PRESENT_EN: ReadonlySet<string> = wordSet('is are');

/** Nouns of which "is to" says what they consist in. */
export const AIMS_EN: ReadonlySet<string> = wordSet(
  `aim goal purpose plan idea way job task role mission point objective challenge priority trick key answer solution
   intention hope ambition dream wish duty choice option step strategy target function best least first next
   only alternative temptation danger risk thing problem responsibility practice tradition rule what all do it
   that this there here more important easier better harder hard essential approach message effort efforts
   aims goals plans options steps duties tasks roles powers`,
);

/** Words before "is to" that close no subject. */
export const NO_SUBJECT_EN: ReadonlySet<string> = wordSet('not and or but if as than');

/** English verbs before "that" and a subjunctive: "demanded that the dam be opened". */
export const BEFORE_SUBJUNCTIVE: ReadonlySet<string> = wordSet(
  'demand propose request recommend insist ask urge suggest',
);

/** Every English word, base form or form, that may begin one of the constructions. */
export const LEADS_EN: ReadonlySet<string> = new Set([
  ...[BEFORE_TO, BEFORE_SOMEBODY_TO, BEFORE_ING, BEFORE_PREPOSITION_ING, BEFORE_NOUN].flatMap(
    (predicates) => [...predicates.keys()],
  ),
  ...BEFORE_OBJECT.keys(),
  ...BEFORE_SUBJUNCTIVE,
  ...BELIEVED,
  ...BE_PAST_EN,
  'be',
  ...NEARLY,
  ...LITTLE_EN,
  ...BEFORE_UNREAL_PAST,
]);

/** English words that leave something open; where one stands nothing was told as done. Base forms. Source: own list. */
export const OPEN_EN: ReadonlySet<string> = wordSet(
  `try attempt seek want wish hope aim plan intend propose proposal offer promise pledge vow threaten threat ask
   request urge demand call suggest recommend consider would will could may might must should can expect agree
   order tell need effort bid almost nearly if whether appeal invite encourage advise move push about going
   fail risk let allow prepare set schedule due undertake look`,
);
