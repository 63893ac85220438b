import type { Language } from '../../text/language.ts';
import { insideMarks, linkedTokens, wordsOf, type BeadContext } from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { isTurned } from '../opposites/facing.ts';
import { VERB_PARTICLES } from '../tables/wordChoice.ts';
import { attestationOf, usualRenderings } from '../wordChoice/attested.ts';
import { contentWords, facingWords, type FacingWords } from '../wordChoice/facing.ts';
import { isLiteralAround } from '../wordChoice/literal.ts';
import { nearness } from '../wordChoice/nearness.ts';
import { mayBeSameKind } from '../wordChoice/wordKind.ts';

/** Nearness up to which two words are strangers, and from which a third word explains one of them. */
const STRANGERS = 0.03;
const EXPLAINED = 0.1;
/** Nearness from which a word has a plain rendering of its own, and explains no other. */
const RENDERED = 0.25;

/** How much of a word's use the lexicon must know, by `Attestation.known`. */
const LEAST_KNOWN = 0.7;
/** Words of more senses, by the perplexity of their translations, may mean anything. */
const MANY_SENSES = 12;
const FEW_SENSES = 10;
/** Idf up to which the translations of a word are sure to be known. */
const COMMON = 0.68;

/** A content word whose place in a literal sentence is taken by a word that renders it by no route. */
export const wordChoice: BeadCheck = {
  id: 'wordChoice',
  category: 'accuracy/mistranslation',
  severity: 'minor',
  docs: 'word-choice',
  specificity: 3,
  find: (bead) =>
    facingWords(bead)
      .filter((pair) => isReplaced(bead, pair))
      .map((pair) => report(bead, pair)),
};

/** The cheap questions come first: most pairs render each other. */
function isReplaced(bead: BeadContext, pair: FacingWords): boolean {
  const [en, fr] = [bead.en.tokens[pair.en]!.form, bead.fr.tokens[pair.fr]!.form];
  return (
    bead.lexicon.similarity(en, fr) <= STRANGERS &&
    isKnown(bead, 'en', en) &&
    isKnown(bead, 'fr', fr) &&
    nearness(bead.lexicon, en, fr) <= STRANGERS &&
    !isPhrasal(bead, pair.en) &&
    !isTurned(bead, pair.en, pair.fr) &&
    isLiteralAround(bead, pair) &&
    mayBeSameKind(bead.lexicon, en, bead.fr.tokens, pair.fr) &&
    !isExplained(bead, 'en', pair.en, pair.fr) &&
    !isExplained(bead, 'fr', pair.fr, pair.en)
  );
}

/** Whether a particle that nothing renders may belong to the word: "factor in". */
function isPhrasal(bead: BeadContext, en: number): boolean {
  return [en + 1, en + 2].some(
    (i) =>
      VERB_PARTICLES.has(bead.en.tokens[i]?.form ?? '') && linkedTokens(bead, 'en', i).length === 0,
  );
}

function isKnown({ lexicon }: BeadContext, language: Language, form: string): boolean {
  const { known, perplexity } = attestationOf(lexicon, language, form);
  return known >= LEAST_KNOWN && perplexity <= MANY_SENSES;
}

/** Whether a word of the other side that has no plain rendering of its own may render the word at `index`. */
function isExplained(bead: BeadContext, language: Language, index: number, but: number): boolean {
  const other = language === 'en' ? 'fr' : 'en';
  const near = (own: number, across: number): number => {
    const [en, fr] = language === 'en' ? [own, across] : [across, own];
    return nearness(bead.lexicon, bead.en.tokens[en]!.form, bead.fr.tokens[fr]!.form);
  };
  const isTaken = (across: number): boolean =>
    linkedTokens(bead, other, across).some((own) => own !== index && near(own, across) >= RENDERED);
  return contentWords(bead)[other].some(
    (across) => across !== but && near(index, across) >= EXPLAINED && !isTaken(across),
  );
}

function report(bead: BeadContext, pair: FacingWords): Drift {
  const [en, fr] = [bead.en.tokens[pair.en]!, bead.fr.tokens[pair.fr]!];
  const quoted = insideMarks(bead.en, en) && insideMarks(bead.fr, fr);
  const plain = isPlain(bead, 'en', en.form) && isPlain(bead, 'fr', fr.form);
  const major = pair.sure && (quoted || plain);
  return {
    kind: 'replaced',
    en: { start: en.start, end: en.end },
    fr: { start: fr.start, end: fr.end },
    confidence: major ? 0.7 : 0.5,
    severity: major ? 'major' : 'minor',
    values: {
      en: wordsOf(bead.en, en),
      fr: wordsOf(bead.fr, fr),
      usual: usualRenderings(bead.lexicon, 'en', en.form).join(', '),
      means: usualRenderings(bead.lexicon, 'fr', fr.form).join(', '),
    },
  };
}

/** Whether a word is common and of few senses, so that every usual rendering of it is known. */
function isPlain({ lexicon }: BeadContext, language: Language, form: string): boolean {
  return (
    lexicon.idf(language, form) <= COMMON &&
    attestationOf(lexicon, language, form).perplexity <= FEW_SENSES
  );
}
