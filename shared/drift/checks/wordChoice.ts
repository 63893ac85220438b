import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { insideMarks, wordsOf, type BeadContext } from '../beadContext.ts';
import type { DocumentCheck, Drift, DriftInput } from '../check.ts';
import { contentWords } from '../coverage/contentWords.ts';
import { renderedShare } from '../coverage/rendered.ts';
import { localBeads, type LocalBead } from '../localBead.ts';
import { attestationOf, usualRenderings } from '../wordChoice/attested.ts';
import type { FacingWords } from '../wordChoice/facing.ts';
import { neighboursOf } from '../wordChoice/literal.ts';
import { areMainVerbs } from '../wordChoice/mainVerbs.ts';
import { replacedWords } from '../wordChoice/replaced.ts';
import { isUsedPlainly } from '../wordChoice/usage.ts';

/** Perplexity of its translations up to which a word has few senses. */
const FEW_SENSES = 10;
/** Idf up to which the translations of a word are sure to be known. */
const COMMON = 0.68;

/** How many of its four neighbours a word that stands between them keeps. */
const BETWEEN = 3;

/** A content word whose place in a literal sentence is taken by a word that renders it by no route. */
export const wordChoice: DocumentCheck = {
  id: 'wordChoice',
  category: 'accuracy/mistranslation',
  severity: 'minor',
  docs: 'word-choice',
  specificity: 3,
  findAcross: (input) =>
    localBeads(input).flatMap((bead, index) =>
      replacedWords(bead.context).map((pair) => report(input, bead, index, pair)),
    ),
};

function report(
  input: DriftInput,
  { context, offset }: LocalBead,
  index: number,
  pair: FacingWords,
): Drift {
  const [en, fr] = [context.en.tokens[pair.en]!, context.fr.tokens[pair.fr]!];
  const major =
    isWordForWord(context, pair) &&
    pair.sure &&
    (areMainVerbs(context, pair) || isPlain(context, pair)) &&
    isSure(input, context, index, pair);
  return {
    kind: 'replaced',
    en: spanAt(en, offset.en),
    fr: spanAt(fr, offset.fr),
    confidence: major ? 0.7 : 0.5,
    severity: major ? 'major' : 'minor',
    values: {
      en: wordsOf(context.en, en),
      fr: wordsOf(context.fr, fr),
      usual: usualRenderings(input.lexicon, 'en', en.form).join(', '),
      means: usualRenderings(input.lexicon, 'fr', fr.form).join(', '),
    },
  };
}

/** Whether all around is rendered word for word: elsewhere a free rendering is more common than a wrong word. */
function isWordForWord(context: BeadContext, pair: FacingWords): boolean {
  const quoted = (['en', 'fr'] as const).every((side) =>
    insideMarks(context[side], context[side].tokens[pair[side]]!),
  );
  const kept = (['en', 'fr'] as const).map((side) => renderedShare(context, side, pair[side]));
  return quoted || Math.min(...kept) >= WORD_FOR_WORD;
}

/** The share of the other words that are rendered by translations. */
const WORD_FOR_WORD = 0.9;

function spanAt({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset };
}

/** Whether both words are common and of few senses, so that every usual rendering of them is known. */
function isPlain({ en, fr, lexicon }: BeadContext, pair: FacingWords): boolean {
  const plain = (language: Language, form: string): boolean =>
    lexicon.idf(language, form) <= COMMON &&
    attestationOf(lexicon, language, form).perplexity <= FEW_SENSES;
  return plain('en', en.tokens[pair.en]!.form) && plain('fr', fr.tokens[pair.fr]!.form);
}

/** Whether the words are quoted, or the article has the French one in its own sense, or all around is literal. */
function isSure(
  input: DriftInput,
  context: BeadContext,
  index: number,
  pair: FacingWords,
): boolean {
  const [en, fr] = [context.en.tokens[pair.en]!, context.fr.tokens[pair.fr]!];
  return (
    (insideMarks(context.en, en) && insideMarks(context.fr, fr)) ||
    isAnchored(context, pair) ||
    isUsedPlainly(input, fr.form, index)
  );
}

/** Whether no neighbour is lost, and the words stand between their neighbours, or both begin the sentence. */
function isAnchored(context: BeadContext, pair: FacingWords): boolean {
  const { kept, lost } = neighboursOf(context, pair);
  const content = contentWords(context);
  const first = content.en[0] === pair.en && content.fr[0] === pair.fr;
  return lost === 0 && (kept >= BETWEEN || first);
}
