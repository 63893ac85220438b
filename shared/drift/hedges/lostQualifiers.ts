import { findSpans } from '../../text/findSpans.ts';
import type { Span } from '../../text/span.ts';
import { linkedTokens, wordsOf, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { pairDrift } from '../pairDrift.ts';
import { phraseIndex } from '../phraseIndex.ts';
import { QUALIFIERS, type Qualifier } from '../tables/qualifiers.ts';

const candidates = phraseIndex(QUALIFIERS, ({ en }) => en.source);

/** How far after a qualifier its noun is sought. */
const REACH = 3;
/** Similarity from which a French word renders the noun. */
const RENDERS = 0.2;

/**
 * A word that keeps a noun from being the whole thing, and of which the French has no trace: "a preliminary
 * agreement" / "un accord". The noun itself must be rendered; else the words are told otherwise.
 */
export function lostQualifiers(bead: BeadContext): Drift[] {
  return candidates(bead.en).flatMap((qualifier) => lost(bead, qualifier));
}

function lost(bead: BeadContext, { en: pattern, answers }: Qualifier): Drift[] {
  const [span] = findSpans(bead.en.text, pattern);
  if (!span || bead.fr.text.search(answers) >= 0) return [];
  const own = bead.en.tokens.findIndex(({ start }) => start >= span.start);
  // What is linked is rendered, by whatever word.
  if (linkedTokens(bead, 'en', own).some((i) => bead.fr.tokens[i]!.form.length > 3)) return [];
  const noun = renderedNoun(bead, span.end);
  if (!noun) return [];
  const words = { start: span.start, end: span.start + wordsOf(bead.en, span).trimEnd().length };
  return [pairDrift(bead, 'qualifier', words, noun, 0.7)];
}

/** The French word for the first noun after the qualifier. */
function renderedNoun({ en, fr, links, lexicon }: BeadContext, after: number): Span | null {
  const first = en.tokens.findIndex(({ start }) => start >= after);
  for (let i = first; i >= 0 && i < first + REACH && en.tokens[i]?.kind === 'word'; i++) {
    const link = links.find(
      (one) =>
        one.en === i && lexicon.similarity(en.tokens[i]!.form, fr.tokens[one.fr]!.form) >= RENDERS,
    );
    if (link) return { start: fr.tokens[link.fr]!.start, end: fr.tokens[link.fr]!.end };
  }
  return null;
}
