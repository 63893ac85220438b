import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import type { Language } from '../../text/language.ts';
import type { Token } from '../../text/token.ts';
import { insideMarks, linkedTokens, spanOf, wordsOf, type BeadContext } from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';

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
    return [
      ...gaps.en.flatMap((gap) => judge(bead, 'en', gap, gaps.fr)),
      ...gaps.fr.flatMap((gap) => judge(bead, 'fr', gap, gaps.en)),
    ];
  },
};

/** A gap weighs from here on; a whole clause from there. */
const LEAST_WEIGHT = 1.1;
const CLAUSE_WEIGHT = 2;
/** Two gaps in about the same place are one free rendering, as a share of the sentence. */
const NEAR = 0.3;

function judge(bead: BeadContext, language: Language, gap: Gap, others: readonly Gap[]): Drift[] {
  const side = bead[language];
  const span = spanOf(side.tokens.slice(gap.first, gap.last + 1));
  const quoted = insideMarks(side, span);
  const place = centre(gap) / side.tokens.length;
  const other = language === 'en' ? 'fr' : 'en';
  const length = bead[other].tokens.length;
  const rendered = others
    .filter((candidate) => length === 0 || Math.abs(centre(candidate) / length - place) < NEAR)
    .reduce((sum, { weight }) => sum + weight, 0);
  const net = gap.weight - 1.5 * rendered;
  if (net < LEAST_WEIGHT || gap.words < 2) return [];
  return [
    {
      kind: language === 'en' ? 'missing' : 'extra',
      en: language === 'en' ? span : null,
      fr: language === 'fr' ? span : null,
      category: language === bead.sourceLanguage ? 'accuracy/omission' : 'accuracy/addition',
      confidence: Math.min(0.95, 0.4 + net / 8),
      severity: net >= CLAUSE_WEIGHT || quoted ? 'major' : 'minor',
      values: { words: wordsOf(side, span) },
    },
  ];
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

function isContent({ lexicon }: BeadContext, language: Language, token: Token): boolean {
  return (
    token.kind === 'number' ||
    (token.kind === 'word' && token.form.length > 2 && lexicon.idf(language, token.form) > LIGHT)
  );
}

/** Idf below which a word is grammar or says next to nothing. */
const LIGHT = 0.33;

/** Whether a word is linked, or anything on the other side could render it. */
function isCovered(bead: BeadContext, language: Language, token: Token, index: number): boolean {
  if (linkedTokens(bead, language, index).length > 0) return true;
  const other = language === 'en' ? 'fr' : 'en';
  const bases = lemmas(token.form, language).slice(0, 3);
  return bead[other].tokens.some(
    (across) =>
      across.kind === token.kind &&
      across.form.length > 2 &&
      bases.some((base) => {
        const [en, fr] = language === 'en' ? [base, across.form] : [across.form, base];
        return bead.lexicon.similarity(en, fr) >= RENDERED;
      }),
  );
}

const RENDERED = 0.3;
