import { pick } from '../random.ts';
import { replaceOne, type Perturbation } from './perturbation.ts';
import { swapWithin } from './swap.ts';
import { NUMBER_WORDS } from './swaps.ts';

/** Changes one number: another digit, two digits the other way round, or ten times as much. */
export const numberChanged: Perturbation = (sentence, { random }) =>
  replaceOne(sentence, /\d+/gu, random, (digits) => {
    const way = random();
    if (way < 0.2) return `${digits}0`;
    if (way < 0.4 && digits.length > 1) return turned(digits);
    const at = Math.floor(random() * digits.length);
    const digit = (Number(digits[at]) + 1 + Math.floor(random() * 8)) % 10;
    return digits.slice(0, at) + String(at === 0 && digit === 0 ? 1 : digit) + digits.slice(at + 1);
  });

/** Changes a number in words, or the word that says how big it is: "millions" for "milliards". */
export const numberWordChanged: Perturbation = swapWithin(NUMBER_WORDS);

/** "47" as "74"; digits that read the same both ways get another last one. */
function turned(digits: string): string {
  const swapped = Array.from(digits).reverse().join('');
  if (swapped !== digits && !swapped.startsWith('0')) return swapped;
  return digits.slice(0, -1) + String((Number(digits.at(-1)) + 1) % 10);
}

/** Another year of about the same time, the last digit or the decade moved. */
export const yearChanged: Perturbation = (sentence, { random }) =>
  replaceOne(sentence, /\b(?:1[6-9]|20)\d\d\b/gu, random, (year) =>
    String(Number(year) + (pick([-10, -3, -2, -1, 1, 2, 3, 10], random) ?? 1)),
  );
