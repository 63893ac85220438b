import type { Token } from '../../text/token.ts';
import { linkedTokens, tokensWithLemma, wordsOf, type BeadContext } from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { OPPOSITES, type OppositePole, type OppositeScale } from '../tables/opposites.ts';

/** A word rendered by the opposite pole of its scale: "rise" by "baisse". */
export const opposites: BeadCheck = {
  id: 'opposites',
  category: 'accuracy/mistranslation',
  severity: 'major',
  docs: 'opposites',
  specificity: 7,
  find: (bead) =>
    OPPOSITES.flatMap((scale) => [
      ...swapped(bead, scale, scale.poles[0], scale.poles[1]),
      ...swapped(bead, scale, scale.poles[1], scale.poles[0]),
    ]),
};

/** English words of `pole` that stand against French words of `opposite` only. */
function swapped(
  bead: BeadContext,
  scale: OppositeScale,
  pole: OppositePole,
  opposite: OppositePole,
): Drift[] {
  const en = tokensWithLemma(bead.en, pole.en);
  if (en.length === 0) return [];
  if (tokensWithLemma(bead.en, opposite.en).length > 0) return [];
  if (tokensWithLemma(bead.fr, pole.fr).length > 0) return [];
  const fr = tokensWithLemma(bead.fr, opposite.fr).filter((token) => faces(bead, token, en));
  if (fr.length === 0) return [];
  const [a, b] = [en[0]!, fr[0]!];
  return [
    {
      kind: 'swapped',
      en: { start: a.start, end: a.end },
      fr: { start: b.start, end: b.end },
      confidence: 0.8,
      values: { en: wordsOf(bead.en, a), fr: wordsOf(bead.fr, b) },
      evidence: [{ type: 'table', table: 'opposites', entry: scale.id, source: 'own table' }],
    },
  ];
}

/** Whether the French word stands for one of the English ones, neither of them under a negation. */
function faces(bead: BeadContext, fr: Token, en: readonly Token[]): boolean {
  const index = bead.fr.tokens.indexOf(fr);
  if (isNegated(bead, 'fr', index)) return false;
  const opposed = (token: Token): boolean => !isNegated(bead, 'en', bead.en.tokens.indexOf(token));
  const links = linkedTokens(bead, 'fr', index);
  if (links.length > 0) {
    return links.some((i) => en.includes(bead.en.tokens[i]!) && opposed(bead.en.tokens[i]!));
  }
  const place = index / bead.fr.tokens.length;
  return en.some((token) => {
    const i = bead.en.tokens.indexOf(token);
    const alone = linkedTokens(bead, 'en', i).length === 0 && token.form.length > 4;
    return alone && opposed(token) && Math.abs(i / bead.en.tokens.length - place) < NEAR;
  });
}

/** How far apart two words without links may stand, as a share of the sentence. */
const NEAR = 0.15;
const NEGATION =
  /^(?:not|n't|no|never|without|less|pas|ne|n'|non|sans|jamais|plus|aucune?|rien|peu|moins)$/u;

function isNegated(bead: BeadContext, language: 'en' | 'fr', index: number): boolean {
  return bead[language].tokens
    .slice(Math.max(0, index - 4), index + 4)
    .some(({ form }) => NEGATION.test(form));
}
