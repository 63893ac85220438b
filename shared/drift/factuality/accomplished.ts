import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import type { Token } from '../../text/token.ts';
import {
  linkedTokens,
  projected,
  spanOf,
  tokenHasLemma,
  type BeadContext,
} from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { isInverter } from '../negators/isInverter.ts';
import { pairDrift } from '../pairDrift.ts';
import type { Standing } from '../tables/factuality.ts';
import {
  ANSWERS_FR,
  ANSWERS_NOTHING_FR,
  OPEN_BEFORE_INFINITIVE_FR,
  PURPOSE,
  UNSETTLED,
} from '../tables/factualityFrench.ts';
import { hasReading } from '../verbs/readings.ts';
import { readVerbGroups } from '../verbs/verbGroups.ts';
import type { OpenEvent } from './construction.ts';
import { openEvents } from './openEvents.ts';
import { toldAsFact } from './toldAsFact.ts';

/** How sure a link must be, and how alike the verbs, for the French verb to be the English one's rendering. */
const SURE = 0.5;
const ALIKE = 0.12;
const ALONE = 0.8;
/** How sure the link of what leaves it open must be, where the verb has none. */
const SURE_INSTEAD = 0.6;

/**
 * What is only planned, tried, asked for, charged or believed, told as a fact: "wants to build" / "construit",
 * "asked the court to suspend" / "a suspendu", "is accused of stealing" / "a volé". Any French word that leaves
 * it as open answers.
 */
export function accomplished(bead: BeadContext): Drift[] {
  return openEvents(bead.en.tokens).flatMap((open) => {
    if (isAnswered(bead, open)) return [];
    for (const fr of renderings(bead, open)) {
      const first = isTold(open) ? fr : toldAsFact(bead, fr, open.standing);
      if (first !== null) return [report(bead, open, Math.min(first, fr), fr)];
    }
    return [];
  });
}

/**
 * The French words for what is left open: those of its verb, or where that is rendered by none, the finite verb
 * that took the place of what leaves it open, "was due to land" / "s'est posé".
 */
function renderings(bead: BeadContext, { lead, verb, standing }: OpenEvent): number[] {
  const own = linkedTokens(bead, 'en', verb);
  if (own.length > 0) return own.filter((fr) => isRendering(bead, verb, fr));
  const inPlace = AHEAD.has(standing) ? toldInPlace(bead, { lead, verb, standing }) : null;
  if (inPlace !== null) return [inPlace];
  return linkedTokens(bead, 'en', lead).filter(
    (fr) =>
      bead.links.some(
        (link) => link.en === lead && link.fr === fr && link.probability >= SURE_INSTEAD,
      ) && hasReading(bead.fr.tokens[fr]!.form, 'fr', 'participle', 'past'),
  );
}

/** The verb of a French past, or of a future of what is only wished, that stands where a freely rendered one must. */
function toldInPlace(
  bead: BeadContext,
  { lead, verb, standing }: Pick<OpenEvent, 'lead' | 'verb' | 'standing'>,
): number | null {
  const place = projected(bead, 'en', verb);
  const past = readVerbGroups(bead.fr.tokens, 'fr').find(
    ({ time, mood, main, first }) =>
      (time === 'past' || (time === 'future' && UNSETTLED.has(standing))) &&
      mood === 'indicative' &&
      Math.abs(main - place) <= PLACE &&
      !bead.links.some(
        (link) =>
          (link.fr === main || link.fr === first) &&
          link.probability > SURE &&
          (link.en < lead || link.en > verb),
      ),
  );
  return past?.main ?? null;
}

/** How far from its verb what leaves it open stands at most. */
const ANSWER_REACH = 12;

/** Standings of what is not yet so: a past in its place tells it as done. */
const AHEAD: ReadonlySet<Standing> = new Set([...UNSETTLED, 'plan', 'request']);

/** How far from where its links place it the French verb may stand. */
const PLACE = 4;

/** Whether any word for it tells it: what is refused is not agreed on, be it in a noun. */
function isTold({ noun, standing }: OpenEvent): boolean {
  return noun === true || standing === 'denied';
}

/** Whether the French says that it is open, in a word that does not render another one. */
function isAnswered(bead: BeadContext, { lead, verb, standing }: OpenEvent): boolean {
  const places = [projected(bead, 'en', verb), ...linkedTokens(bead, 'en', verb)];
  return bead.fr.tokens.some((token, i) => {
    if (token.kind !== 'word' || !leavesOpen(token, standing)) return false;
    if (places.every((place) => Math.abs(i - place) > ANSWER_REACH)) return false;
    // "Refused to rule out" / "a exclu": what is denied denies something itself.
    if (standing === 'denied' && rendersVerb(bead, verb, i)) return false;
    // "Pour" is a purpose before an infinitive, and a price before a sum; "entendre" may only hear.
    const governing =
      PURPOSE.has(token.form) || tokenHasLemma(token, 'fr', OPEN_BEFORE_INFINITIVE_FR);
    if (governing && !bead.fr.tokens.slice(i + 1, i + 4).some(isInfinitive)) return false;
    const links = bead.links.filter((link) => link.fr === i && link.probability > SURE);
    return !links.length || links.some(({ en }) => en >= lead - 1 && en <= verb);
  });
}

function leavesOpen({ form }: Token, standing: Standing): boolean {
  if (ANSWERS_NOTHING_FR.has(form)) return false;
  const answers = ANSWERS_FR[standing];
  if (answers.has(form) || lemmas(form, 'fr').some((lemma) => answers.has(lemma))) return true;
  return hasReading(form, 'fr', 'conditional');
}

function isInfinitive({ form }: Token): boolean {
  return hasReading(form, 'fr', 'infinitive');
}

/** Whether a French word that turns round is what renders the English one, which turns round, too. */
function rendersVerb(bead: BeadContext, verb: number, fr: number): boolean {
  return (
    isInverter(bead, 'en', verb) &&
    bead.links.some((link) => link.en === verb && link.fr === fr && link.probability > SURE)
  );
}

function isRendering(bead: BeadContext, verb: number, fr: number): boolean {
  const link = bead.links.find((one) => one.en === verb && one.fr === fr);
  const [a, b] = [bead.en.tokens[verb]!.form, bead.fr.tokens[fr]!.form];
  if (link === undefined || link.probability < SURE) return false;
  // Of a verb that the lexicon does not know, the link alone can tell.
  const known = bead.lexicon.id('en', a) >= 0;
  // So does a verb with a particle, "rule out": what renders it renders no word of it.
  if (!known || isInverter(bead, 'en', verb)) return link.probability >= ALONE;
  return bead.lexicon.similarity(a, b) >= ALIKE;
}

/** What is said of a standing; of most, that the French settles it. */
const KINDS: Partial<Record<Standing, string>> = {
  charge: 'charged',
  belief: 'charged',
  near: 'denied',
  denied: 'denied',
};

function report(bead: BeadContext, open: OpenEvent, first: number, last: number): Drift {
  const en = spanOf(bead.en.tokens.slice(open.lead, open.verb + 1));
  const fr = spanOf(bead.fr.tokens.slice(first, last + 1));
  const entry = bead.en.tokens[open.lead]!.form;
  return {
    ...pairDrift(bead, KINDS[open.standing] ?? 'planned', en, fr, 0.75),
    evidence: [{ type: 'table', table: 'factuality', entry, source: 'own table' }],
  };
}
