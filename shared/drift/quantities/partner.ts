import type { BeadContext } from '../beadContext.ts';
import { BEFORE_WHOLE } from './besideNumbers.ts';
import type { Quantity } from './quantity.ts';

/**
 * The unmatched French number that most likely stands for an unmatched English one; null where none may.
 *
 * @param candidates the French numbers without a match
 */
export function partner(
  bead: BeadContext,
  en: Quantity,
  candidates: ReadonlySet<Quantity>,
): Quantity | null {
  const alike = [...candidates].filter((fr) => mayStandFor(en, fr) || isTermOf(bead, en, fr));
  return alike.find((fr) => fr.unit?.id === en.unit?.id && en.unit) ?? alike[0] ?? null;
}

function mayStandFor(en: Quantity, fr: Quantity): boolean {
  const kind = classOf(en);
  if (kind !== classOf(fr)) return sharesOf(en, fr);
  if (kind !== 'number') return true;
  return fr.soft ? en.soft && fr.type !== 'cardinal' : !en.soft;
}

function classOf({ type }: Quantity): string {
  if (type === 'vague' || type === 'collective') return 'round';
  return type === 'cardinal' || type === 'ordinal' ? 'number' : type;
}

/** "A fifth" and "30 %", "cut by a third" and "divided by three". */
function sharesOf(en: Quantity, fr: Quantity): boolean {
  const [share, other] = en.type === 'fraction' ? [en, fr] : [fr, en];
  if (share.type !== 'fraction' || share.soft) return false;
  return other.type === 'multiple' || other.unit?.id === 'percent';
}

/** "One in five" and "five"; but "a train out of two" is a share that only names its whole. */
function isTermOf(bead: BeadContext, en: Quantity, fr: Quantity): boolean {
  const [share, other, side] = en.terms ? [en, fr, bead.fr] : [fr, en, bead.en];
  return (
    share.terms?.some((term) => term.values[0] === other.values[0]) === true &&
    !BEFORE_WHOLE[side.language].test(side.text.slice(0, other.start))
  );
}
