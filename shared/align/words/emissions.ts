import { cognateLikeness } from '../../lexicon/cognates.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { numberValue } from '../../lexicon/numbers.ts';
import type { Token } from '../../text/token.ts';

/** p(French word | English word) and p(English | French), a row of French words each. */
export interface Emissions {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

/** A pair that nothing speaks for. */
const UNKNOWN_PAIR = 2e-7;
const SAME_NUMBER = 0.6;
const SAME_MARK = 0.5;
const SAME_NAME = 0.5;
/** A cognate that the lexicon does not list, at its most alike. */
const COGNATE = 0.1;
const MIN_COGNATE = 0.55;

/** How well each English token goes with each French one. */
export function emissionsOf(
  en: readonly Token[],
  fr: readonly Token[],
  lexicon: Lexicon,
): Emissions {
  const size = en.length * fr.length;
  const out = {
    forward: new Float64Array(size).fill(UNKNOWN_PAIR),
    backward: new Float64Array(size).fill(UNKNOWN_PAIR),
  };
  addTranslations(out, en, fr, lexicon);
  addLookalikes(out, en, fr, lexicon);
  return out;
}

function addTranslations(
  out: Emissions,
  en: readonly Token[],
  fr: readonly Token[],
  lexicon: Lexicon,
): void {
  const places = new Map<number, number[]>();
  fr.forEach((token, j) => {
    const id = lexicon.id('fr', token.form);
    if (id < 0) return;
    const known = places.get(id);
    if (known) known.push(j);
    else places.set(id, [j]);
  });
  en.forEach((token, i) => {
    const id = lexicon.id('en', token.form);
    if (id < 0) return;
    lexicon.eachTranslation('en', id, (translation, forward, backward) => {
      for (const j of places.get(translation) ?? [])
        raise(out, i * fr.length + j, forward, backward);
    });
  });
}

/** Numbers, marks, names and cognates: what needs no lexicon. */
function addLookalikes(
  out: Emissions,
  en: readonly Token[],
  fr: readonly Token[],
  lexicon: Lexicon,
): void {
  const values = fr.map((token) => (token.kind === 'number' ? numberValue(token.form) : null));
  const frKnown = fr.map((token) => lexicon.id('fr', token.form) >= 0);
  en.forEach((token, i) => {
    const value = token.kind === 'number' ? numberValue(token.form) : null;
    const known = lexicon.id('en', token.form) >= 0;
    fr.forEach((other, j) => {
      const likeness = lookalike(
        token,
        other,
        value !== null && value === values[j],
        known && frKnown[j]!,
      );
      if (likeness > 0) raise(out, i * fr.length + j, likeness, likeness);
    });
  });
}

function lookalike(en: Token, fr: Token, sameValue: boolean, bothKnown: boolean): number {
  if (en.kind === 'number' || fr.kind === 'number') return sameValue ? SAME_NUMBER : 0;
  if (en.kind !== fr.kind) return 0;
  if (en.kind !== 'word') return en.form === fr.form ? SAME_MARK : 0;
  const likeness = cognateLikeness(en.form, fr.form);
  if (likeness < MIN_COGNATE) return 0;
  if (likeness === 1 && !bothKnown) return SAME_NAME;
  return likeness ** 4 * COGNATE;
}

function raise(out: Emissions, cell: number, forward: number, backward: number): void {
  out.forward[cell] = Math.max(out.forward[cell]!, forward);
  out.backward[cell] = Math.max(out.backward[cell]!, backward);
}
