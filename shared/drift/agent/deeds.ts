import { verbReadings } from '../../lexicon/morphology/verbReadings.ts';
import type { Language } from '../../text/language.ts';
import type { Token } from '../../text/token.ts';
import { isCapital, type BeadContext } from '../beadContext.ts';
import { MONTHS, SMALL_NUMBERS, WEEKDAYS } from '../quantities/numberWords.ts';
import {
  GENITIVE_LEADS,
  OBJECT_CLITICS_FR,
  OBJECT_DETERMINERS,
  OBJECT_RELATIVES,
  RECIPIENT_LEADS,
  SUBJECT_RELATIVES,
  SYMMETRIC_VERBS_EN,
} from '../tables/agent.ts';
import { TIME_WORDS } from '../tables/coverage.ts';
import { isPassive } from '../verbs/isPassive.ts';
import { hasReading } from '../verbs/readings.ts';
import type { VerbGroup } from '../verbs/verbGroup.ts';
import { readVerbGroups } from '../verbs/verbGroups.ts';

/** Words below this inverse document frequency name nobody. */
const LEAST_WEIGHT = 0.2;
/** How many words after its verb a recipient may stand. */
const FARTHEST = 6;
/** How many words may stand before the noun of a phrase, from its first on. */
const MOST_ADJECTIVES = 2;

/** Somebody does it to somebody, by their tokens' indices. */
export interface Deed {
  readonly subject: readonly number[];
  readonly verb: number;
  readonly object: readonly number[];
}

/**
 * Who does what to whom, as far as word order tells: verbs whose subject stands right before them, with the direct
 * object right after or somebody after "to" or "à"; and passives with their agent.
 */
export function deedsOf(bead: BeadContext, language: Language): Deed[] {
  const { tokens } = bead[language];
  const groups = readVerbGroups(tokens, language);
  const verbs = language === 'en' ? [...groups, ...verbsBetweenNames(bead)] : groups;
  return verbs.flatMap((verb) => {
    const before = headBefore(bead, language, antecedent(tokens, verb.first - 1));
    if (before.length === 0 || isComplement(bead, language, before[0]!)) return [];
    const by = isPassive(tokens, language, verb) ? agentAfter(bead, language, verb.main) : [];
    if (by.length > 0) return [{ subject: by, verb: verb.main, object: before }];
    if (!isActive(tokens, language, verb)) return [];
    const objects = [
      objectBefore(bead, language, before[0]!),
      nounAfter(bead, language, verb.main + 1),
      recipient(bead, language, verb.main),
    ];
    return objects
      .filter((object) => object.length > 0)
      .map((object) => ({ subject: before, verb: verb.main, object }));
  });
}

type Verb = Pick<VerbGroup, 'first' | 'main'>;

/** Whether the subject acts, and acts on another: no passive, no reflexive, no symmetric verb. */
function isActive(tokens: readonly Token[], language: Language, verb: Verb): boolean {
  if (language === 'fr') return !tokens.slice(verb.first - 1, verb.main).some(isClitic);
  const readings = verbReadings(tokens[verb.main]!.form, 'en');
  if (readings.some(({ lemma }) => SYMMETRIC_VERBS_EN.has(lemma))) return false;
  return !isPassive(tokens, 'en', verb);
}

/** Whether a preposition stands before a noun, which is no subject then: "à la Maison Blanche a succédé". */
export function isComplement(bead: BeadContext, language: Language, index: number): boolean {
  const { tokens } = bead[language];
  const before = tokens[index - 1]?.form ?? '';
  const lead = OBJECT_DETERMINERS.has(before) ? (tokens[index - 2]?.form ?? '') : before;
  return RECIPIENT_LEADS[language].has(lead);
}

/** The agent right after a passive: "by the state", "par l'État". */
function agentAfter(bead: BeadContext, language: Language, main: number): number[] {
  const by = bead[language].tokens[main + 1]?.form === (language === 'en' ? 'by' : 'par');
  return by ? somebodyAfter(bead, language, main + 2) : [];
}

/** Who gets what is done, a few words after the verb: "lent two ships to Sudan". */
function recipient(bead: BeadContext, language: Language, main: number): number[] {
  const { tokens } = bead[language];
  for (let i = main + 1; i <= main + FARTHEST && tokens[i]; i++) {
    if (tokens[i]!.kind === 'punctuation') return [];
    if (RECIPIENT_LEADS[language].has(tokens[i]!.form)) return somebodyAfter(bead, language, i + 1);
  }
  return [];
}

/** The noun that begins at `index`, unless it says when or by how much: "by Saturday", "by three votes". */
function somebodyAfter(bead: BeadContext, language: Language, index: number): number[] {
  const noun = nounAfter(bead, language, index);
  const isMeasure = ({ form }: Token): boolean =>
    SMALL_NUMBERS[language].has(form) ||
    TIME_WORDS[language].has(form) ||
    WEEKDAYS[language].has(form) ||
    MONTHS[language].has(form);
  return noun.some((i) => isMeasure(bead[language].tokens[i]!)) ? [] : noun;
}

/**
 * "Ann Lowell beat Bob Rivers", "a supplier alerted Volvo": a finite form between somebody and a name is a verb,
 * whatever else it may be.
 */
function verbsBetweenNames(bead: BeadContext): Verb[] {
  const { tokens } = bead.en;
  return tokens.flatMap((token, i) => {
    const led = OBJECT_DETERMINERS.has(tokens[i - 2]?.form ?? '') && tokens[i - 1]?.kind === 'word';
    const somebody = led || isNamePart(bead, 'en', i - 1);
    if (!somebody || !isNamePart(bead, 'en', i + 1) || isNamePart(bead, 'en', i)) return [];
    const finite = hasReading(token.form, 'en', 'indicative');
    const verb = { first: i, main: i };
    return finite && isActive(tokens, 'en', verb) ? [verb] : [];
  });
}

function isClitic({ form }: Token): boolean {
  return OBJECT_CLITICS_FR.has(form);
}

/** Where the noun stands that a relative pronoun at `index` is the subject for: "Ann Lee, who"; else `index`. */
function antecedent(tokens: readonly Token[], index: number): number {
  if (!SUBJECT_RELATIVES.has(tokens[index]?.form ?? '')) return index;
  return tokens[index - 1]?.form === ',' ? index - 2 : index - 1;
}

/** The noun that a relative pronoun before the subject is the object for: "Ann Lee, whom Bob Roy accused". */
function objectBefore(bead: BeadContext, language: Language, subject: number): number[] {
  const { tokens } = bead[language];
  const relative = OBJECT_DETERMINERS.has(tokens[subject - 1]?.form ?? '')
    ? subject - 2
    : subject - 1;
  if (!OBJECT_RELATIVES.has(tokens[relative]?.form ?? '')) return [];
  const at = tokens[relative - 1]?.form === ',' ? relative - 2 : relative - 1;
  return nounBefore(bead, language, at);
}

/** The noun that ends at `index`, or where it belongs to another, that one: "the owner of the firm". */
function headBefore(bead: BeadContext, language: Language, index: number): number[] {
  const { tokens } = bead[language];
  const noun = nounBefore(bead, language, index);
  const [first] = noun;
  if (first === undefined) return noun;
  const lead = OBJECT_DETERMINERS.has(tokens[first - 1]?.form ?? '') ? first - 2 : first - 1;
  if (GENITIVE_LEADS.has(tokens[lead]?.form ?? '')) {
    const head = [lead - 2, lead - 1].filter((i) => isNoun(bead, language, i));
    return head.length > 0 ? head : noun;
  }
  // "Un conseiller local": before an adjective stands the noun.
  const qualified = language === 'fr' && !isNamePart(bead, 'fr', first);
  return qualified && isNoun(bead, 'fr', first - 1) ? [first - 1, ...noun] : noun;
}

/** The word that ends at `index`, with all of its name. */
function nounBefore(bead: BeadContext, language: Language, index: number): number[] {
  if (!isNoun(bead, language, index)) return [];
  let first = index;
  if (isNamePart(bead, language, first))
    while (isNamePart(bead, language, first - 1) && isNoun(bead, language, first - 1)) first--;
  return range(first, index);
}

/** The word that begins at `index`, its determiner left out, with all of its name. */
function nounAfter(bead: BeadContext, language: Language, index: number): number[] {
  const { tokens } = bead[language];
  const first = OBJECT_DETERMINERS.has(tokens[index]?.form ?? '') ? index + 1 : index;
  if (!isNoun(bead, language, first)) return [];
  let last = first;
  if (isNamePart(bead, language, last))
    while (isNamePart(bead, language, last + 1) && isNoun(bead, language, last + 1)) last++;
  else while (last < first + MOST_ADJECTIVES && isNoun(bead, language, last + 1)) last++;
  return range(first, last);
}

function isNoun(bead: BeadContext, language: Language, index: number): boolean {
  const token = bead[language].tokens[index];
  return token?.kind === 'word' && bead.lexicon.idf(language, token.form) > LEAST_WEIGHT;
}

function isNamePart(bead: BeadContext, language: Language, index: number): boolean {
  return isCapital(bead[language], bead[language].tokens[index]);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
