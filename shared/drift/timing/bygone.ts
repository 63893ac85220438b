import type { Token } from '../../text/token.ts';
import { linkedTokens, projected, spanOf, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { pairDrift } from '../pairDrift.ts';
import { SURE } from '../sureLink.ts';
import { EXPECTED_EN, FORMERLY_FR, STILL_EXPECTED_FR } from '../tables/bygone.ts';
import { BE_FORMS } from '../tables/closedWords.ts';
import { hasReading, readings } from '../verbs/readings.ts';
import { RENDERING } from '../verbs/rendersVerb.ts';
import { readVerbGroups } from '../verbs/verbGroups.ts';

/**
 * What is over in the English and holds in the French: a habit ("used to employ" / "emploie") and an
 * expectation ("had been expected to reopen" / "doit rouvrir").
 */
export function bygone(bead: BeadContext): Drift[] {
  return bead.en.tokens.flatMap((token, i) => {
    if (token.form !== 'to') return [];
    const verb = hasReading(bead.en.tokens[i + 1]?.form ?? '', 'en', 'infinitive');
    if (!verb) return [];
    if (isHabit(bead.en.tokens, i)) return [...stillDone(bead, i - 1, i + 1)];
    const first = expectedFrom(bead.en.tokens, i);
    return first === null ? [] : stillExpected(bead, first, i + 1);
  });
}

/** "Used to employ"; "is used to working" and "was used to make" are other things. */
function isHabit(tokens: readonly Token[], to: number): boolean {
  const before = tokens[to - 2]?.form ?? '';
  return (
    tokens[to - 1]?.form === 'used' && !BE_FORMS.has(before) && !/^n['’]t$|^not$/u.test(before)
  );
}

/** Where "had been expected" begins that ends before "to". */
function expectedFrom(tokens: readonly Token[], to: number): number | null {
  const [had, been, expected] = tokens.slice(Math.max(0, to - 3), to);
  const is = had?.form === 'had' && been?.form === 'been' && EXPECTED_EN.has(expected?.form ?? '');
  return is ? to - 3 : null;
}

function stillDone(bead: BeadContext, first: number, verb: number): Drift[] {
  const links = linkedTokens(bead, 'en', verb);
  const present = readVerbGroups(bead.fr.tokens, 'fr').filter(
    ({ time, mood, homograph }) => time === 'present' && mood === 'indicative' && !homograph,
  );
  const place = projected(bead, 'en', verb);
  const now =
    present.find(({ main }) => links.includes(main) && isRendering(bead, verb, main)) ??
    // What renders it freely stands in its place, and nothing tells of the past.
    present.find(
      ({ main }) =>
        !isPastTold(bead) && Math.abs(main - place) <= PLACE && !isTaken(bead, main, verb),
    );
  return now ? [report(bead, first, verb, now.first, now.main)] : [];
}

function isRendering({ en, fr, lexicon }: BeadContext, own: number, across: number): boolean {
  return lexicon.similarity(en.tokens[own]!.form, fr.tokens[across]!.form) >= RENDERING;
}

/** Whether a French word places something in a past that is over. */
function isPastTold({ fr }: BeadContext): boolean {
  return fr.tokens.some(
    ({ form }) =>
      FORMERLY_FR.has(form) || readings(form, 'fr', 'indicative', 'imperfect').length > 0,
  );
}

/** Whether a French verb surely renders another English word. */
function isTaken({ links }: BeadContext, fr: number, verb: number): boolean {
  return links.some((link) => link.fr === fr && link.en !== verb && link.probability > SURE);
}

/** How far from where its links place it the French verb may stand. */
const PLACE = 4;

/** The French "doit" or "va" before the verb, where no other word places it in the past. */
function stillExpected(bead: BeadContext, first: number, verb: number): Drift[] {
  return linkedTokens(bead, 'en', verb).flatMap((fr) => {
    const modal = [fr - 1, fr - 2, fr - 3].find((i) => isNow(bead.fr.tokens[i]));
    return modal === undefined ? [] : [report(bead, first, verb, modal, fr)];
  });
}

function isNow(token: Token | undefined): boolean {
  return readings(token?.form ?? '', 'fr', 'indicative', 'present').some(({ lemma }) =>
    STILL_EXPECTED_FR.has(lemma),
  );
}

function report(bead: BeadContext, a: number, b: number, c: number, d: number): Drift {
  const en = spanOf(bead.en.tokens.slice(a, b + 1));
  const fr = spanOf(bead.fr.tokens.slice(c, d + 1));
  return pairDrift(bead, 'bygone', en, fr, 0.75);
}
