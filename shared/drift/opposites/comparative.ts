import type { Lexicon } from '../../lexicon/lexicon.ts';

/** The adjectives that an English comparative or superlative may come from: "larger", "earliest". */
export function comparedBases(form: string, lexicon: Lexicon): string[] {
  return comparativeStems(form).filter((base) => lexicon.id('en', base) >= 0);
}

/** The same by spelling alone, so that some are no words. */
export function comparativeStems(form: string): string[] {
  const stem = /^(\p{L}{3,})(?:er|est)$/u.exec(form)?.[1];
  // "Lesser" is a comparative as "less" is.
  if (stem === undefined || stem === 'less') return [];
  const bases = [stem, `${stem}e`, stem.replace(/i$/u, 'y'), stem.replace(/(.)\1$/u, '$1')];
  return [...new Set(bases)];
}
