import type { Language } from '../../text/language.ts';
import { once } from '../../text/once.ts';
import { contains, type Span } from '../../text/span.ts';
import { linkedTokens, type BeadContext } from '../beadContext.ts';
import { contentWords } from '../coverage/contentWords.ts';
import { nearness, RENDERED } from '../nearness.ts';
import { isTurned } from '../opposites/facing.ts';
import { otherLanguage } from '../otherLanguage.ts';
import { beadQuantities } from '../quantities/beadQuantities.ts';
import { VERB_PARTICLES } from '../tables/wordChoice.ts';
import { attestationOf } from './attested.ts';
import { facingWords, type FacingWords } from './facing.ts';
import { isLiteralBead, neighboursOf } from './literal.ts';
import { areMainVerbs } from './mainVerbs.ts';
import { mayBeSameKind, mayBeVerb } from './wordKind.ts';

/** Nearness up to which two words are strangers, and from which a third word explains one of them. */
const STRANGERS = { verb: 0.05, other: 0.03 };
const EXPLAINED = 0.1;

/** How much of a word's use the lexicon must know, by `Attestation.known`. */
const LEAST_KNOWN = 0.7;
/** Words of more senses, by the perplexity of their translations, may mean anything. */
const MANY_SENSES = { verb: 25, other: 12 };
/** How many more of the neighbours must be rendered in place than not, for the two words to belong together. */
const LEAST_KEPT = 2;

/** The content words of a bead whose place in a literal rendering is taken by a stranger. */
export const replacedWords = once((bead: BeadContext): readonly FacingWords[] =>
  facingWords(bead).filter((pair) => isReplaced(bead, pair)),
);

/** The cheap questions come first: most pairs render each other. */
function isReplaced(bead: BeadContext, pair: FacingWords): boolean {
  const [en, fr] = [bead.en.tokens[pair.en]!.form, bead.fr.tokens[pair.fr]!.form];
  if (bead.lexicon.similarity(en, fr) > STRANGERS.verb) return false;
  const kind = areMainVerbs(bead, pair) ? 'verb' : 'other';
  return (
    isKnown(bead, 'en', en, MANY_SENSES[kind]) &&
    isKnown(bead, 'fr', fr, MANY_SENSES[kind]) &&
    nearness(bead.lexicon, en, fr) <= STRANGERS[kind] &&
    !isPhrasal(bead, pair.en) &&
    !isNumber(bead, pair) &&
    !isTurned(bead, pair.en, pair.fr) &&
    belongTogether(bead, pair) &&
    isLiteralBead(bead, pair) &&
    mayBeSameKind(bead.lexicon, en, bead.fr.tokens, pair.fr) &&
    !isExplained(bead, 'en', pair.en, pair.fr) &&
    !isExplained(bead, 'fr', pair.fr, pair.en)
  );
}

function belongTogether(bead: BeadContext, pair: FacingWords): boolean {
  const { kept, lost } = neighboursOf(bead, pair);
  return kept - lost >= LEAST_KEPT;
}

/** Whether a particle that nothing renders may belong to the word, which may be a verb: "factor in". */
function isPhrasal(bead: BeadContext, en: number): boolean {
  const particle = [en + 1, en + 2].some(
    (i) =>
      VERB_PARTICLES.has(bead.en.tokens[i]?.form ?? '') && linkedTokens(bead, 'en', i).length === 0,
  );
  return particle && mayBeVerb(bead.lexicon, bead.en.tokens[en]!.form);
}

/** Whether either word tells a number, or part of one: the check of numbers compares them by value. */
function isNumber(bead: BeadContext, pair: FacingWords): boolean {
  const { matches, en, fr } = beadQuantities(bead);
  const within = (quantities: readonly Span[], token: Span): boolean =>
    quantities.some((quantity) => contains(quantity, token));
  return (
    within([...en, ...matches.map((match) => match.en)], bead.en.tokens[pair.en]!) ||
    within([...fr, ...matches.map((match) => match.fr)], bead.fr.tokens[pair.fr]!)
  );
}

function isKnown(
  { lexicon }: BeadContext,
  language: Language,
  form: string,
  senses: number,
): boolean {
  const { known, perplexity } = attestationOf(lexicon, language, form);
  return known >= LEAST_KNOWN && perplexity <= senses;
}

/** Whether a word of the other side that has no plain rendering of its own may render the word at `index`. */
function isExplained(bead: BeadContext, language: Language, index: number, but: number): boolean {
  const other = otherLanguage(language);
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
