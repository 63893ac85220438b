import type { Quantity } from './quantity.ts';

/** The unmatched French number that most likely stands for an unmatched English one. */
export function partner(en: Quantity, candidates: ReadonlySet<Quantity>): Quantity | null {
  const alike = [...candidates].filter((fr) => mayStandFor(en, fr));
  return alike.find((fr) => fr.unit?.id === en.unit?.id && en.unit) ?? alike[0] ?? null;
}

function mayStandFor(en: Quantity, fr: Quantity): boolean {
  if (isRound(en) && isRound(fr)) return true;
  if (classOf(en) !== classOf(fr) || en.soft !== fr.soft) return false;
  return !fr.soft || fr.type !== 'cardinal';
}

function classOf({ type }: Quantity): string {
  if (type === 'fraction' || type === 'divisor') return 'part';
  return type === 'cardinal' || type === 'ordinal' ? 'number' : type;
}

/** "A dozen", "une centaine", "thousands", "a million": what is meant is an order of magnitude. */
export function isRound({ type, soft, digits, values: [value] }: Quantity): boolean {
  if (type === 'vague') return true;
  return type === 'cardinal' && !digits && value! >= 10 && (soft || isPowerOfTen(value!));
}

function isPowerOfTen(value: number): boolean {
  return value >= 100 && /^10+$/u.test(String(value));
}

/** Whether one round number is a loose word for the other; "dozens" is more than "une douzaine". */
export function isLoose(en: Quantity, fr: Quantity): boolean {
  if (!isRound(en) || !isRound(fr) || (en.type === 'vague') !== (fr.type === 'vague')) return false;
  const ratio = en.values[0]! / fr.values[0]!;
  return Math.max(ratio, 1 / ratio) < FAR;
}

/** "A dozen" may be "une quinzaine", and no "vingtaine". */
const FAR = 1.5;
