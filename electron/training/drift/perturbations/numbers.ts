import { replaceOne, type Perturbation } from './perturbation.ts';

/** Changes one number: another digit, or ten times as much. */
export const numberChanged: Perturbation = (sentence, { random }) =>
  replaceOne(sentence, /\d+/gu, random, (digits) => {
    if (random() < 0.25) return `${digits}0`;
    const at = Math.floor(random() * digits.length);
    const digit = (Number(digits[at]) + 1 + Math.floor(random() * 8)) % 10;
    return digits.slice(0, at) + String(at === 0 && digit === 0 ? 1 : digit) + digits.slice(at + 1);
  });
