import type { Language } from '../../text/language.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { bareSpan } from '../bareSpan.ts';
import { insideMarks, linkedTokens, wordsOf, type BeadContext } from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { otherLanguage } from '../otherLanguage.ts';
import { movedOnly } from '../scope/movedOnly.ts';
import { CONDITIONS_AFTER_ONLY, SCOPE_ANSWERS, SCOPE_WORDS, type Scope } from '../tables/scope.ts';

const SCOPES = ['only', 'even', 'atLeast'] as const;

/** "Only", "even" and "at least": one for the other, or dropped or added inside somebody's words. */
export const scope: BeadCheck = {
  id: 'scope',
  category: 'accuracy/mistranslation',
  severity: 'minor',
  docs: 'scope',
  specificity: 7,
  find(bead) {
    const moved = movedOnly(bead);
    if (moved.length > 0) return moved;
    const en = unanswered(bead, 'en');
    const fr = unanswered(bead, 'fr');
    const swapped = en.find((a) => fr.some((b) => a.scope !== b.scope && faces(bead, a, b)));
    if (swapped)
      return [
        report(
          bead,
          'swapped',
          swapped,
          fr.find((b) => faces(bead, swapped, b))!,
        ),
      ];
    const condition = en.filter(
      (word) => word.scope === 'only' && (isCondition(bead, word) || isFirst(bead, word)),
    );
    if (condition.length > 0)
      return condition.map((a) => ({ ...report(bead, 'dropped', a, null), severity: 'major' }));
    if (!isQuoted(bead)) return [];
    return [
      ...en
        .filter((word) => insideMarks(bead.en, word))
        .map((a) => report(bead, 'dropped', a, null)),
      ...fr.filter((word) => insideMarks(bead.fr, word)).map((b) => report(bead, 'added', null, b)),
    ];
  },
};

/** "Only if" sets a condition that "if" does not. */
function isCondition({ en }: BeadContext, { end }: ScopeWord): boolean {
  return CONDITIONS_AFTER_ONLY.test(en.text.slice(end));
}

/** "Only residents may park": what a sentence begins with is its point. */
function isFirst({ en }: BeadContext, { start }: ScopeWord): boolean {
  return /^["“«]?(?:(?:and|but) )?$/iu.test(en.text.slice(0, start));
}

interface ScopeWord extends Span {
  readonly scope: Scope;
}

/** The focus words of one side that no word of the other keeps. */
function unanswered(bead: BeadContext, language: Language): ScopeWord[] {
  const other = otherLanguage(language);
  return SCOPES.flatMap((kind) => {
    const words = [...bead[language].text.matchAll(SCOPE_WORDS[language][kind])];
    // Most beads have no such word, and need no look at the other side.
    if (words.length === 0 || bead[other].text.search(SCOPE_ANSWERS[other][kind]) >= 0) return [];
    return words.map(({ 0: { length }, index }) => ({
      scope: kind,
      start: index,
      end: index + length,
    }));
  });
}

/** Whether the two words render each other: linked, or neither linked to anything. */
function faces(bead: BeadContext, en: Span, fr: Span): boolean {
  const [own, other] = [indicesIn(bead, 'en', en), indicesIn(bead, 'fr', fr)];
  const links = own.flatMap((i) => linkedTokens(bead, 'en', i));
  if (links.length > 0) return links.some((i) => other.includes(i));
  return other.every((i) => linkedTokens(bead, 'fr', i).length === 0);
}

function indicesIn(bead: BeadContext, language: Language, span: Span): number[] {
  return bead[language].tokens.flatMap((token, i) => (overlaps(token, span) ? [i] : []));
}

function isQuoted({ en, fr }: BeadContext): boolean {
  return [en, fr].every(({ quotations }) => quotations.some(({ marks }) => marks !== null));
}

function report(
  bead: BeadContext,
  kind: string,
  en: ScopeWord | null,
  fr: ScopeWord | null,
): Drift {
  return {
    kind,
    en: en && bareSpan(en),
    fr: fr && bareSpan(fr),
    confidence: kind === 'swapped' ? 0.8 : 0.6,
    severity: kind === 'swapped' ? 'major' : 'minor',
    values: { en: en ? wordsOf(bead.en, en) : '', fr: fr ? wordsOf(bead.fr, fr) : '' },
  };
}
