import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import type { Token } from '../../text/token.ts';
import { LEADS_EN, PLAN_NOUN_LEADS } from '../tables/factuality.ts';
import { readings } from '../verbs/verbGroup.ts';
import type { OpenEvent } from './construction.ts';
import { NOUN_CONSTRUCTIONS } from './nounConstructions.ts';
import { VERB_CONSTRUCTIONS } from './verbConstructions.ts';

const CONSTRUCTIONS = [...VERB_CONSTRUCTIONS, ...NOUN_CONSTRUCTIONS];

/** The events of an English sentence for which it does not vouch: what is wished, asked, charged. */
export function openEvents(tokens: readonly Token[]): OpenEvent[] {
  return tokens.flatMap(({ kind, form }, lead) => {
    const bases = kind === 'word' ? lemmas(form, 'en') : [];
    if (!bases.some((base) => LEADS_EN.has(base)) || isPlanNoun(tokens, lead)) return [];
    for (const read of CONSTRUCTIONS) {
      const found = read(tokens, lead, bases);
      if (found) return [{ lead, ...found }];
    }
    return [];
  });
}

/** "Made plans to build": French turns the noun and its verb freely. */
function isPlanNoun(tokens: readonly Token[], lead: number): boolean {
  return (
    PLAN_NOUN_LEADS.has(tokens[lead - 1]?.form ?? '') &&
    readings(tokens[lead]!.form, 'en', 'participle', 'past').length === 0
  );
}
