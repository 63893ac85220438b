import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import type { Token } from '../../text/token.ts';
import {
  isCapital,
  linkedTokens,
  tokenHasLemma,
  type BeadContext,
  type BeadSide,
} from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { misreadIdioms } from '../falseFriends/idioms.ts';
import { pairDrift } from '../pairDrift.ts';
import { FALSE_FRIENDS, type FalseFriend } from '../tables/falseFriends.ts';
import { placesOf, wordClass } from '../wordClass.ts';

const BY_ENGLISH: ReadonlyMap<string, readonly FalseFriend[]> = Map.groupBy(
  FALSE_FRIENDS,
  (entry) => entry.en,
);

/** The false friends that an English form may be. */
function entriesOf(form: string): readonly FalseFriend[] {
  return lemmas(form, 'en').flatMap((lemma) => BY_ENGLISH.get(lemma) ?? []);
}

const FALSE_FRIEND = wordClass((form, language) => language === 'en' && entriesOf(form).length > 0);

/** Words that look alike and mean different things: "eventually" and "éventuellement". */
export const falseFriends: BeadCheck = {
  id: 'falseFriends',
  category: 'accuracy/mistranslation',
  severity: 'minor',
  docs: 'false-friends',
  specificity: 6,
  find: (bead) => [
    ...placesOf(bead.en, FALSE_FRIEND).flatMap((index) => findAt(bead, index)),
    ...misreadIdioms(bead),
  ],
};

function findAt(bead: BeadContext, index: number): Drift[] {
  const token = bead.en.tokens[index]!;
  if (token.kind !== 'word') return [];
  return entriesOf(token.form).flatMap((entry) => {
    const french = counterpart(bead, entry, index);
    if (french && isName(bead, token, french)) return [];
    if (!french || bead.en.tokens.some((other) => tokenHasLemma(other, 'en', entry.unless)))
      return [];
    const drift = pairDrift(bead, entry.agent ? 'agent' : 'lure', token, french, 0.8);
    return [
      {
        ...drift,
        severity: entry.severity,
        values: { ...drift.values, right: entry.right },
        evidence: [
          {
            type: 'table' as const,
            table: 'falseFriends',
            entry: `${entry.en} (${entry.means.en}) / ${entry.fr} (${entry.means.fr})`,
            source: 'Koessler & Derocquigny; Van Roey et al.; Termium Plus',
          },
        ],
      },
    ];
  });
}

/** Inside a sentence, a capital on both sides makes a name: "Deception Island". */
function isName({ en, fr }: BeadContext, token: Token, french: Token): boolean {
  const named = (side: BeadSide, word: Token): boolean =>
    isCapital(side, word) && /[\p{L},]['’ ]$/u.test(side.text.slice(0, word.start));
  return named(en, token) && named(fr, french);
}

/** The French false friend that stands for the English word: linked to it, or to no other word. */
function counterpart(bead: BeadContext, entry: FalseFriend, index: number): Token | null {
  const lure = new Set([entry.fr]);
  const linked = linkedTokens(bead, 'en', index).map((i) => bead.fr.tokens[i]!);
  const direct = linked.find((token) => tokenHasLemma(token, 'fr', lure));
  if (direct) return direct;
  const free = bead.fr.tokens.find(
    (token, i) => tokenHasLemma(token, 'fr', lure) && linkedTokens(bead, 'fr', i).length === 0,
  );
  return linked.length === 0 ? (free ?? null) : null;
}
