import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import type { Token } from '../../text/token.ts';
import { LEADS_EN } from '../tables/factuality.ts';
import type { OpenEvent } from './construction.ts';
import { NOUN_CONSTRUCTIONS } from './nounConstructions.ts';
import { VERB_CONSTRUCTIONS } from './verbConstructions.ts';

const CONSTRUCTIONS = [...VERB_CONSTRUCTIONS, ...NOUN_CONSTRUCTIONS];

/** The events of an English sentence for which it does not vouch: what is wished, asked, charged. */
export function openEvents(tokens: readonly Token[]): OpenEvent[] {
  return tokens.flatMap(({ kind, form }, lead) => {
    const bases = kind === 'word' ? lemmas(form, 'en') : [];
    if (!bases.some((base) => LEADS_EN.has(base))) return [];
    for (const read of CONSTRUCTIONS) {
      const found = read(tokens, lead, bases);
      if (found) return [{ lead, ...found }];
    }
    return [];
  });
}
