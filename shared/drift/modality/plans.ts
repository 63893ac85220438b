import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import { verbReadings } from '../../lexicon/morphology/verbReadings.ts';
import type { Token } from '../../text/token.ts';
import { linkedTokens, spanOf, wordsOf, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import {
  FRENCH_PLANS,
  PLAN_NOUN_LEADS,
  PLAN_VERBS_ING,
  PLAN_VERBS_TO,
  PURPOSE,
  type PlanKind,
} from '../tables/plans.ts';
import { OBJECT_DETERMINERS } from '../tables/agent.ts';
import { GOING_TO } from '../tables/modality.ts';
import { readVerbGroups } from '../verbs/verbGroups.ts';

/** "Wants to build", by the indices of "wants" and "build". */
interface Plan {
  readonly lead: number;
  readonly verb: number;
  readonly kind: PlanKind;
}

/** How sure a link must be, and how alike the verbs, for the French verb to be the English one's rendering. */
const SURE = 0.5;
const ALIKE = 0.12;
/** How many words may stand between "to" and its verb, or before a French infinitive. */
const REACH = 2;

/**
 * What is only planned, wished or weighed, told as done or as settled: "wants to build" / "construit",
 * "is considering closing" / "va fermer". A future answers a plan, and any French word of intention
 * answers all of them.
 */
export function plannedAsFact(bead: BeadContext): Drift[] {
  const plans = readPlans(bead.en.tokens);
  if (plans.length === 0) return [];
  return plans.flatMap((plan) => {
    if (isAnswered(bead, plan)) return [];
    const fact = linkedTokens(bead, 'en', plan.verb).find((fr) => isFact(bead, plan, fr));
    return fact === undefined ? [] : [report(bead, plan, fact)];
  });
}

function readPlans(tokens: readonly Token[]): Plan[] {
  return tokens.flatMap(({ kind, form }, lead) => {
    if (kind !== 'word' || PLAN_NOUN_LEADS.has(tokens[lead - 1]?.form ?? '')) return [];
    const bases = lemmas(form, 'en');
    const to = bases.map((base) => PLAN_VERBS_TO.get(base)).find((found) => found !== undefined);
    const verb = to && tokens[lead + 1]?.form === 'to' ? verbFrom(tokens, lead + 2) : undefined;
    if (to && verb !== undefined) return [{ lead, verb, kind: to }];
    const weighed = bases.some((base) => PLAN_VERBS_ING.has(base));
    const next = tokens[lead + 1]?.form ?? '';
    return weighed && isGerund(next) ? [{ lead, verb: lead + 1, kind: 'wish' as const }] : [];
  });
}

/** The infinitive that follows "to", an adverb passed over. */
function verbFrom(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < from + REACH; i++) {
    const readings = verbReadings(tokens[i]?.form ?? '', 'en');
    if (readings.some(({ mood }) => mood === 'infinitive')) return i;
  }
  return undefined;
}

function isGerund(form: string): boolean {
  return /^\p{L}{2,}ing$/u.test(form) && verbReadings(form, 'en').length > 0;
}

/** Whether the French says that it is a plan, in a word that does not render another one. */
function isAnswered(bead: BeadContext, { lead, verb }: Plan): boolean {
  return bead.fr.tokens.some((token, i) => {
    if (token.kind !== 'word' || !isPlanWord(token)) return false;
    // "Pour" is a purpose before an infinitive, and a price before a sum.
    if (PURPOSE.has(token.form) && !bead.fr.tokens.slice(i + 1, i + 4).some(isInfinitive))
      return false;
    const links = bead.links.filter((link) => link.fr === i && link.probability > SURE);
    return !links.length || links.some(({ en }) => en >= lead - 1 && en <= verb);
  });
}

function isPlanWord({ form }: Token): boolean {
  if (FRENCH_PLANS.has(form) || lemmas(form, 'fr').some((lemma) => FRENCH_PLANS.has(lemma)))
    return true;
  return verbReadings(form, 'fr').some(({ mood }) => mood === 'conditional');
}

/** Whether the French verb vouches for what is only planned; a future settles no more than a plan does. */
function isFact(bead: BeadContext, { verb, kind }: Plan, fr: number): boolean {
  const { tokens } = bead.fr;
  const link = bead.links.find((one) => one.en === verb && one.fr === fr);
  const alike = bead.lexicon.similarity(bead.en.tokens[verb]!.form, tokens[fr]!.form) >= ALIKE;
  if (!link || link.probability < SURE || !alike) return false;
  const group = readVerbGroups(tokens, 'fr').find(({ main }) => main === fr);
  if (group) {
    const told = group.time === 'present' || group.time === 'past';
    return group.mood === 'indicative' && (told || (group.time === 'future' && kind === 'wish'));
  }
  if (isFiniteAlone(tokens, fr)) return true;
  const before = tokens.slice(Math.max(0, fr - REACH), fr).map(({ form }) => form);
  return kind === 'wish' && isInfinitive(tokens[fr]!) && before.some((form) => GOING_TO.has(form));
}

/**
 * Whether a form that no verb group was read of tells a fact: "construit 15 barrages", "et dépêché un
 * navire", "interrompant le trafic".
 */
function isFiniteAlone(tokens: readonly Token[], index: number): boolean {
  const readings = verbReadings(tokens[index]!.form, 'fr');
  const is = (mood: string, tense: string): boolean =>
    readings.some((reading) => reading.mood === mood && reading.tense === tense);
  const next = tokens[index + 1];
  const object = next?.kind === 'number' || OBJECT_DETERMINERS.has(next?.form ?? '');
  const joined = is('participle', 'past') && tokens[index - 1]?.form === 'et';
  return object && (is('indicative', 'present') || is('participle', 'present') || joined);
}

function isInfinitive({ form }: Token): boolean {
  return verbReadings(form, 'fr').some(({ mood }) => mood === 'infinitive');
}

function report(bead: BeadContext, plan: Plan, fact: number): Drift {
  const group = readVerbGroups(bead.fr.tokens, 'fr').find(({ main }) => main === fact);
  const en = spanOf(bead.en.tokens.slice(plan.lead, plan.verb + 1));
  const going = GOING_TO.has(bead.fr.tokens[fact - 1]?.form ?? '') ? fact - 1 : fact;
  const fr = spanOf(bead.fr.tokens.slice(group?.first ?? going, fact + 1));
  return {
    kind: 'planned',
    en,
    fr,
    severity: 'major',
    confidence: 0.75,
    values: { en: wordsOf(bead.en, en), fr: wordsOf(bead.fr, fr) },
    evidence: [
      {
        type: 'table',
        table: 'plans',
        entry: bead.en.tokens[plan.lead]!.form,
        source: 'own table',
      },
    ],
  };
}
