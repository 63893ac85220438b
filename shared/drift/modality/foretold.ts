import type { Token } from '../../text/token.ts';
import { linkedTokens, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { FORETELLING, GOING_TO, LEAVING_OPEN } from '../tables/modality.ts';
import { isMonthOfMay } from '../verbs/monthOfMay.ts';
import { hasReading } from '../verbs/readings.ts';
import { isAnswered } from './answered.ts';
import { isFuture } from './future.ts';
import { modalDrift } from './modalDrift.ts';
import { verbAfter } from './verbAfter.ts';

/** "May" and its kind against a plain future: what is open is told as a fact. */
export function foretold(bead: BeadContext, index: number): Drift[] {
  const modal = bead.en.tokens[index]!;
  if (!LEAVING_OPEN.has(modal.form) || isMonthOfMay(bead.en.text, modal)) return [];
  if (isAnswered(bead, index, modal.form === 'should' ? 'advice' : 'possibility')) return [];
  const verb = verbAfter(bead.en.tokens, index);
  // Of "come back" it may be the particle that the French verb renders.
  const near = [verb, verb + 1]
    .flatMap((own) => linkedTokens(bead, 'en', own))
    .flatMap((i) => [i, i - 1, i - 2]);
  const french = near.map((i) => bead.fr.tokens[i]).filter((token) => token !== undefined);
  if (french.some(isConditional)) return [];
  const future = french.find(foretells) ?? onlyForetelling(bead);
  return future ? [modalDrift(bead, index, 'strengthened', future, 'major', 0.75)] : [];
}

function foretells(token: Token): boolean {
  return isFuture(token) || GOING_TO.has(token.form);
}

/** The only French word that foretells, where no other English word does. */
function onlyForetelling({ en, fr }: BeadContext): Token | null {
  if (en.tokens.some(({ form }) => FORETELLING.has(form))) return null;
  const found = fr.tokens.filter(foretells);
  return found.length === 1 && !fr.tokens.some(isConditional) ? found[0]! : null;
}

function isConditional(token: Token): boolean {
  return hasReading(token.form, 'fr', 'conditional');
}
