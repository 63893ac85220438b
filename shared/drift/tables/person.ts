import { wordSet } from '../../text/wordSet.ts';

/** Pronouns and determiners of the first person, look-up forms. Source: grammars. */
export const FIRST_PERSON = {
  en: {
    singular: wordSet('i me my mine myself'),
    plural: wordSet("we us our ours ourselves let's"),
  },
  fr: {
    singular: wordSet("je j' me m' moi mon ma mes mien mienne miens miennes"),
    plural: wordSet('nous notre nos nôtre nôtres on'),
  },
} as const;

/** The persons of a conversation, English look-up forms. */
export const CONVERSATION_EN: ReadonlySet<string> = new Set([
  ...FIRST_PERSON.en.singular,
  ...FIRST_PERSON.en.plural,
  'you',
  'your',
]);
