import { once } from '../text/once.ts';
import type { SegmentedText } from '../text/segmentedText.ts';
import type { Span } from '../text/span.ts';

/** Marks that can close what the same family opened. */
export type MarkFamily =
  'guillemet' | 'curly' | 'low' | 'straight' | 'primes' | 'single' | 'simple';

/** A quotation mark as typed, before pairing. `either`: its place does not tell what it does. */
export interface Mark extends Span {
  readonly family: MarkFamily;
  readonly role: 'open' | 'close' | 'either';
  /** Index of the block that it stands in. */
  readonly block: number;
  /** True where nothing but marks and dashes stands before it in its block. */
  readonly first: boolean;
}

const MARK = /<<|>>|''|``|’’|‘‘|,,(?=\p{L})|[«»“”„‟"‹›‘’‚']/gu;
const OPENS_AFTER = /[\s([{—–\-:;,/=>«“„‹‘"|…]/u;
const CLOSES_BEFORE = /[\s.,;:!?)\]}…—–\-/»”’›"'|]/u;
const ELISION = /(?:^|[^\p{L}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)$/iu;
const LETTER = /[\p{L}\p{N}]/u;

const FIXED: Readonly<Record<string, readonly [MarkFamily, Mark['role']]>> = {
  '«': ['guillemet', 'open'],
  '»': ['guillemet', 'close'],
  '<<': ['guillemet', 'open'],
  '>>': ['guillemet', 'close'],
  '“': ['curly', 'open'],
  '‟': ['curly', 'open'],
  '”': ['curly', 'close'],
  '„': ['low', 'open'],
  ',,': ['low', 'open'],
  '‹': ['simple', 'open'],
  '›': ['simple', 'close'],
  '‚': ['single', 'open'],
  '``': ['primes', 'open'],
  '‘‘': ['primes', 'open'],
};

/** All quotation marks of a text, in order; apostrophes, feet and inches are none. */
export const marksOf = once(({ text, blocks }: SegmentedText): readonly Mark[] => {
  const marks: Mark[] = [];
  let block = 0;
  for (const { 0: sign, index: start } of text.matchAll(MARK)) {
    while (block < blocks.length && blocks[block]!.end <= start) block++;
    if (block === blocks.length) break;
    const end = start + sign.length;
    const reading = FIXED[sign] ?? readByPlace(text, sign, start, end);
    if (!reading) continue;
    const [family, role] = reading;
    const lead = text.slice(blocks[block]!.start, start);
    const first = lead.length < 8 && !LETTER.test(lead);
    marks.push({ start, end, family, role, block, first });
  }
  return marks;
});

/** Marks that look alike on both sides: what stands around them tells. Null for apostrophes. */
function readByPlace(
  text: string,
  sign: string,
  start: number,
  end: number,
): readonly [MarkFamily, Mark['role']] | null {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  const mayOpen = OPENS_AFTER.test(before) && !/[\s.,;!?]/u.test(after);
  const mayClose = !/[\s([{]/u.test(before) && CLOSES_BEFORE.test(after);
  if (sign === "'" || sign === '’' || sign === '‘') {
    if (sign === '‘') return LETTER.test(before) ? null : ['single', 'open'];
    if (mayOpen && sign === "'" && !/['’]/u.test(after)) return opensWord(text, end);
    if (mayClose && !ELISION.test(text.slice(Math.max(0, start - 8), start))) {
      return ['single', 'close'];
    }
    return null;
  }
  const family: MarkFamily = sign === '"' ? 'straight' : 'primes';
  if (sign === '"' && /\d/u.test(before) && !mayOpen && /[\s,x)]/u.test(after)) {
    return [family, 'close'];
  }
  const elided = ELISION.test(text.slice(Math.max(0, start - 8), start).replace(/['’]\s?$/u, ''));
  if (elided && /['’]/u.test(before)) return [family, 'open'];
  if (mayOpen && !mayClose) return [family, 'open'];
  if (mayClose && !mayOpen) return [family, 'close'];
  return [family, 'either'];
}

/** `'` before a word: a mark, unless it stands for letters left out ('tis, '90s, 'em). */
function opensWord(text: string, at: number): readonly [MarkFamily, Mark['role']] | null {
  return /^(?:\d\ds?\b|tis\b|twas\b|em\b|til\b|cause\b|n['’])/iu.test(text.slice(at, at + 6))
    ? null
    : ['single', 'open'];
}
