import type { Token } from '../../text/token.ts';
import { linkedTokens, spanOf, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { pairDrift } from '../pairDrift.ts';
import { BE_FORMS } from '../tables/closedWords.ts';
import {
  MAKING_A_PART,
  PARTS_EN,
  PARTS_FR,
  WHOLE_ARTICLES_FR,
  WHOLE_LEADS_EN,
} from '../tables/partOf.ts';
import { readings } from '../verbs/readings.ts';
import { headOf } from './quantified.ts';

/** Similarity from which the French noun renders the English one. */
const RENDERS = 0.2;

/** "Part of the roof" / "le toit": the part became the whole, and no French word tells of a part. */
export function partLost(bead: BeadContext): Drift[] {
  const { tokens } = bead.en;
  return tokens.flatMap((token, i) => {
    if (!PARTS_EN.has(token.form) || tokens[i + 1]?.form !== 'of') return [];
    if (!WHOLE_LEADS_EN.has(tokens[i + 2]?.form ?? '') || isMember(tokens, i)) return [];
    const head = headOf(bead, 'en', i + 2);
    if (head === null || PARTS_FR.test(bead.fr.text)) return [];
    const noun = linkedTokens(bead, 'en', head).find((fr) => isWhole(bead, head, fr));
    return noun === undefined ? [] : [report(bead, i, head, noun)];
  });
}

/** "Is part of the group", "took part of the blame": what belongs to a whole, not what was cut from it. */
function isMember(tokens: readonly Token[], part: number): boolean {
  const article = tokens[part - 1]?.form === 'a' ? 1 : 0;
  const before = tokens[part - 1 - article];
  if (before === undefined || /^[.,;:—–“"]$/u.test(before.form)) return false;
  if (BE_FORMS.has(before.form)) return true;
  const verbs = readings(before.form, 'en', 'indicative', 'past');
  return verbs.length === 0 || verbs.some(({ lemma }) => MAKING_A_PART.has(lemma));
}

function isWhole({ en, fr, lexicon }: BeadContext, head: number, noun: number): boolean {
  return (
    WHOLE_ARTICLES_FR.has(fr.tokens[noun - 1]?.form ?? '') &&
    lexicon.similarity(en.tokens[head]!.form, fr.tokens[noun]!.form) > RENDERS
  );
}

function report(bead: BeadContext, part: number, head: number, noun: number): Drift {
  const en = spanOf(bead.en.tokens.slice(part, head + 1));
  const fr = spanOf(bead.fr.tokens.slice(noun - 1, noun + 1));
  return pairDrift(bead, 'lost', en, fr, 0.7);
}
