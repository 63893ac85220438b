import { wordSet } from '../../text/wordSet.ts';

/**
 * Words by which French addresses a listener, look-up forms: familiar ones that cannot be anything else
 * ("ton" is a tone, too), and polite or plural ones. Source: grammars.
 */
export const ADDRESS = {
  familiar: wordSet("tu te t' toi"),
  polite: wordSet('vous votre vos vôtre vôtres'),
} as const;
