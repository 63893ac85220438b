import type { Language } from '../../text/language.ts';
import { overlaps } from '../../text/span.ts';
import { insideMarks, spanOf, type BeadContext } from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { addedAdverbs } from '../coverage/adverbs.ts';
import { isWholeClause } from '../coverage/clause.ts';
import { closingStretches } from '../coverage/closing.ts';
import { isContent, isCovered } from '../coverage/covered.ts';
import { renderedShare } from '../coverage/rendered.ts';
import { loneDrift } from '../loneDrift.ts';
import { otherLanguage } from '../otherLanguage.ts';

/** A stretch of content words that nothing on the other side renders. */
interface Gap {
  readonly first: number;
  readonly last: number;
  /** Sum of the words' idf. */
  readonly weight: number;
  readonly words: number;
}

/** Words left out of the translation, or put into it. */
export const coverage: BeadCheck = {
  id: 'coverage',
  category: 'accuracy/omission',
  severity: 'major',
  docs: 'coverage',
  specificity: 1,
  find(bead) {
    const gaps = { en: readGaps(bead, 'en'), fr: readGaps(bead, 'fr') };
    const found = [
      ...gaps.en.flatMap((gap) => judge(bead, 'en', gap, gaps.fr)),
      ...gaps.fr.flatMap((gap) => judge(bead, 'fr', gap, gaps.en)),
    ];
    if (bead.en.text === '' || bead.fr.text === '') return found;
    const sure = (['en', 'fr'] as const).flatMap((language) =>
      [...closingStretches(bead, language), ...addedAdverbs(bead, language)]
        .map((span) => loneDrift(bead, language, span, 'major', 0.7))
        .filter((one) => !found.some((other) => isToldBy(one, other))),
    );
    const all = [...found.filter((one) => !sure.some((other) => meets(one, other))), ...sure];
    return all.map((one) => (isDoubtful(bead, one) ? { ...one, severity: 'minor' as const } : one));
  },
};

/** A gap weighs from here on; a whole clause from there. */
const LEAST_WEIGHT = 1.1;
const CLAUSE_WEIGHT = 2;
/** Share of the other side that is rendered by translations, below which the sentence was translated freely. */
const FREE = 0.5;
/** Two gaps in about the same place are one free rendering, as a share of the sentence. */
const NEAR = 0.3;

function judge(bead: BeadContext, language: Language, gap: Gap, others: readonly Gap[]): Drift[] {
  const side = bead[language];
  const span = spanOf(side.tokens.slice(gap.first, gap.last + 1));
  const quoted = insideMarks(side, span);
  const place = centre(gap) / side.tokens.length;
  const other = otherLanguage(language);
  const length = bead[other].tokens.length;
  const rendered = others
    .filter((candidate) => length === 0 || Math.abs(centre(candidate) / length - place) < NEAR)
    .reduce((sum, { weight }) => sum + weight, 0);
  const net = gap.weight - 1.5 * rendered;
  if (net < LEAST_WEIGHT || gap.words < 2) return [];
  const whole = rendered === 0 && isWholeClause(bead, language, gap.first, gap.last);
  const severity = net >= CLAUSE_WEIGHT || quoted || whole ? 'major' : 'minor';
  return [loneDrift(bead, language, span, severity, Math.min(0.95, 0.4 + net / 8))];
}

/**
 * Whether the words may well be said on the other side in others: so little of it is a translation, or it is as long
 * as what says the same. Where it is far too short, they are not.
 */
function isDoubtful(bead: BeadContext, { kind, severity, en, fr }: Drift): boolean {
  if (severity !== 'major' || bead.en.text === '' || bead.fr.text === '') return false;
  const growth = bead.fr.text.length / bead.en.text.length;
  const side = kind === 'missing' ? 'en' : 'fr';
  const lacking = kind === 'missing' ? USUAL_GROWTH / growth : growth / USUAL_GROWTH;
  if (lacking >= FAR_SHORT && bead.en.text.length >= LEAST_TEXT) return false;
  const quoted = insideMarks(bead[side], (en ?? fr)!);
  return (!quoted && lacking < SHORT) || renderedShare(bead, otherLanguage(side)) < FREE;
}

/** How much longer a French sentence is than its English source, and by how much that must be missed to say anything. */
const USUAL_GROWTH = 1.13;
const SHORT = 0.95;
const FAR_SHORT = 1.5;
/** Of shorter texts, in code units, the length says nothing. */
const LEAST_TEXT = 40;

function meets(a: Drift, b: Drift): boolean {
  const [own, other] = [a.en ?? a.fr!, b.en ?? b.fr!];
  return a.kind === b.kind && overlaps(own, other);
}

/** Whether the one says nothing that the other, as grave, does not. */
function isToldBy(one: Drift, other: Drift): boolean {
  return meets(one, other) && other.severity === 'major';
}

function centre({ first, last }: Gap): number {
  return (first + last) / 2;
}

/** The runs of content words without counterpart; a word that has one ends a run. */
function readGaps(bead: BeadContext, language: Language): Gap[] {
  const gaps: Gap[] = [];
  let ended = true;
  bead[language].tokens.forEach((token, index) => {
    if (!isContent(bead, language, token)) return;
    if (isCovered(bead, language, token, index)) {
      ended = true;
      return;
    }
    const before = ended ? undefined : gaps.pop();
    const weight = bead.lexicon.idf(language, token.form);
    gaps.push({
      first: before?.first ?? index,
      last: index,
      weight: (before?.weight ?? 0) + weight,
      words: (before?.words ?? 0) + 1,
    });
    ended = false;
  });
  return gaps;
}
