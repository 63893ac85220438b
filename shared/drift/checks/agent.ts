import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import { verbReadings } from '../../lexicon/morphology/verbReadings.ts';
import { isCapitalAt } from '../../text/capital.ts';
import type { Language } from '../../text/language.ts';
import type { Token } from '../../text/token.ts';
import { linkedTokens, spanOf, wordsOf, type BeadContext } from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { lostReciprocity } from '../agent/reciprocity.ts';
import { turnedVoices } from '../agent/voices.ts';
import { OBJECT_CLITICS_FR, OBJECT_DETERMINERS, SYMMETRIC_VERBS_EN } from '../tables/agent.ts';
import { readVerbGroups } from '../verbs/verbGroups.ts';
import type { VerbGroup } from '../verbs/verbGroup.ts';

/** Words below this inverse document frequency name nobody. */
const LEAST_WEIGHT = 0.2;

/** Somebody does it to somebody, by their tokens' indices. */
interface Deed {
  readonly subject: readonly number[];
  readonly verb: number;
  readonly object: readonly number[];
}

/** Who does it to whom: "the firm sued the state" / "l'État a poursuivi la firme". */
export const agent: BeadCheck = {
  id: 'agent',
  category: 'accuracy/mistranslation',
  severity: 'major',
  docs: 'agent',
  specificity: 9,
  find(bead) {
    const french = deeds(bead, 'fr');
    const swapped = deeds(bead, 'en').flatMap((en) => {
      const fr = french.find((other) => isSwapped(bead, en, other));
      return fr ? [report(bead, en, fr)] : [];
    });
    return [...swapped, ...turnedVoices(bead), ...lostReciprocity(bead)];
  },
};

/** Active verbs whose subject stands right before them and whose direct object right after. */
function deeds(bead: BeadContext, language: Language): Deed[] {
  const { tokens } = bead[language];
  const groups = readVerbGroups(tokens, language).filter((group) =>
    isActive(tokens, language, group),
  );
  const verbs = language === 'en' ? [...groups, ...verbsBetweenNames(bead)] : groups;
  return verbs.flatMap(({ first, main }) => {
    const subject = nounBefore(bead, language, first - 1);
    const object = nounAfter(bead, language, main + 1);
    return subject.length && object.length ? [{ subject, verb: main, object }] : [];
  });
}

type Verb = Pick<VerbGroup, 'first' | 'main'>;

/** Whether the subject acts, and acts on another: no passive, no reflexive, no symmetric verb. */
function isActive(tokens: readonly Token[], language: Language, { first, main }: Verb): boolean {
  if (language === 'fr') return !tokens.slice(first - 1, main).some(isClitic);
  const verb = verbReadings(tokens[main]!.form, 'en');
  if (verb.some(({ lemma }) => SYMMETRIC_VERBS_EN.has(lemma))) return false;
  const past = verb.some(({ mood, tense }) => mood === 'participle' && tense === 'past');
  return !(past && tokens.slice(first, main).some(({ form }) => lemmas(form, 'en').includes('be')));
}

/** "Ann Lowell beat Bob Rivers": a finite form between two names is a verb, whatever else it may be. */
function verbsBetweenNames(bead: BeadContext): Verb[] {
  const { tokens } = bead.en;
  return tokens.flatMap((token, i) => {
    const names = isCapital(bead, 'en', i - 1) && isCapital(bead, 'en', i + 1);
    if (!names || isCapital(bead, 'en', i)) return [];
    const finite = verbReadings(token.form, 'en').some(({ mood }) => mood === 'indicative');
    const verb = { first: i, main: i };
    return finite && isActive(tokens, 'en', verb) ? [verb] : [];
  });
}

function isClitic({ form }: Token): boolean {
  return OBJECT_CLITICS_FR.has(form);
}

/** The word that ends at `index`, with all of its name. */
function nounBefore(bead: BeadContext, language: Language, index: number): number[] {
  if (!isNoun(bead, language, index)) return [];
  let first = index;
  if (isCapital(bead, language, first))
    while (isCapital(bead, language, first - 1) && isNoun(bead, language, first - 1)) first--;
  return range(first, index);
}

/** The word that begins at `index`, its determiner left out, with all of its name. */
function nounAfter(bead: BeadContext, language: Language, index: number): number[] {
  const { tokens } = bead[language];
  const first = OBJECT_DETERMINERS.has(tokens[index]?.form ?? '') ? index + 1 : index;
  if (!isNoun(bead, language, first)) return [];
  let last = first;
  if (isCapital(bead, language, last))
    while (isCapital(bead, language, last + 1) && isNoun(bead, language, last + 1)) last++;
  return range(first, last);
}

function isNoun(bead: BeadContext, language: Language, index: number): boolean {
  const token = bead[language].tokens[index];
  return token?.kind === 'word' && bead.lexicon.idf(language, token.form) > LEAST_WEIGHT;
}

function isCapital(bead: BeadContext, language: Language, index: number): boolean {
  const { tokens, text } = bead[language];
  const token = tokens[index];
  return token !== undefined && isCapitalAt(text, token.start);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The same verb, with subject and object in each other's place and in no place of their own. */
function isSwapped(bead: BeadContext, en: Deed, fr: Deed): boolean {
  const linked = (a: readonly number[], b: readonly number[]): boolean =>
    a.some((i) => linkedTokens(bead, 'en', i).some((k) => b.includes(k)));
  return (
    linked([en.verb], [fr.verb]) &&
    linked(en.subject, fr.object) &&
    linked(en.object, fr.subject) &&
    !linked(en.subject, fr.subject) &&
    !linked(en.object, fr.object)
  );
}

function report(bead: BeadContext, en: Deed, fr: Deed): Drift {
  const [a, b] = [spanOfDeed(bead, 'en', en), spanOfDeed(bead, 'fr', fr)];
  return {
    kind: 'swapped',
    en: a,
    fr: b,
    confidence: 0.85,
    values: { en: wordsOf(bead.en, a), fr: wordsOf(bead.fr, b) },
  };
}

function spanOfDeed(bead: BeadContext, language: Language, { subject, object }: Deed) {
  return spanOf(bead[language].tokens.slice(subject[0], object.at(-1)! + 1));
}
