import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import { verbReadings } from '../../lexicon/morphology/verbReadings.ts';
import type { Token } from '../../text/token.ts';
import type { BeadContext } from '../beadContext.ts';
import { OBJECT_DETERMINERS } from '../tables/agent.ts';
import type { Standing } from '../tables/factuality.ts';
import {
  BEFORE_INFINITIVE_FR,
  DECIDING_FR,
  IMPLICATIVE_FR,
  PERFECT_INFINITIVE_FR,
  TOLD_IN_PAST,
  UNSETTLED,
} from '../tables/factualityFrench.ts';
import { GOING_TO } from '../tables/modality.ts';
import { ETRE_VERBS } from '../tables/verbGroups.ts';
import { hasReading } from '../verbs/readings.ts';
import { readVerbGroups } from '../verbs/verbGroups.ts';

/** How many words may stand between a French verb and its infinitive. */
const REACH = 3;

/**
 * Where the French verb at `verb` tells a fact of what the English leaves open: the index of the word that its
 * telling begins with, null where it vouches for nothing. "A fermé", "ferme", "a réussi à fermer"; against what
 * is only wished or tried also "fermera", "va fermer", "a décidé de fermer".
 */
export function toldAsFact({ fr }: BeadContext, verb: number, standing: Standing): number | null {
  const { tokens } = fr;
  const unsettled = UNSETTLED.has(standing);
  const group = readVerbGroups(tokens, 'fr').find(({ main }) => main === verb);
  if (group) {
    // A timetable is told in the present: "le procès s'ouvre lundi".
    const told = group.time === 'past' || (group.time === 'present' && !TOLD_IN_PAST.has(standing));
    const fact = group.mood === 'indicative' && (told || (group.time === 'future' && unsettled));
    return fact ? group.first : null;
  }
  // "Arrêté pour avoir volé" vouches for the theft, "dit avoir vendu" for the sale.
  if (isPerfectInfinitive(tokens, verb, standing)) return verb - 1;
  if (isInfinitive(tokens[verb]!)) return governor(tokens, verb, standing);
  return isFiniteAlone(tokens, verb) ? verb : null;
}

/** "Avoir vendu", "être parti"; "être vendu" is a passive, and open. */
function isPerfectInfinitive(
  tokens: readonly Token[],
  participle: number,
  standing: Standing,
): boolean {
  const { form } = tokens[participle]!;
  const auxiliary = tokens[participle - 1]?.form ?? '';
  if (standing === 'belief' || !PERFECT_INFINITIVE_FR.has(auxiliary)) return false;
  if (!hasReading(form, 'fr', 'participle', 'past')) return false;
  if (standing === 'charge' || auxiliary === 'avoir') return true;
  return lemmas(form, 'fr').some((lemma) => ETRE_VERBS.has(lemma));
}

/** The verb group that governs an infinitive and makes a fact of it. */
function governor(tokens: readonly Token[], infinitive: number, standing: Standing): number | null {
  let i = infinitive - 1;
  while (i > infinitive - REACH && BEFORE_INFINITIVE_FR.has(tokens[i]?.form ?? '')) i--;
  const unsettled = UNSETTLED.has(standing);
  if (GOING_TO.has(tokens[i]?.form ?? '')) return unsettled ? i : null;
  const group = readVerbGroups(tokens, 'fr').find(({ main }) => main === i);
  if (group?.mood !== 'indicative' || group.time === 'future') return null;
  const carried = group.lemmas.some((lemma) => IMPLICATIVE_FR.has(lemma));
  const decided = unsettled && group.lemmas.some((lemma) => DECIDING_FR.has(lemma));
  return carried || decided ? group.first : null;
}

/**
 * Whether a form that no verb group was read of tells a fact: "construit 15 barrages", "et dépêché un
 * navire", "interrompant le trafic".
 */
function isFiniteAlone(tokens: readonly Token[], index: number): boolean {
  const all = verbReadings(tokens[index]!.form, 'fr');
  const is = (mood: string, tense: string): boolean =>
    all.some((reading) => reading.mood === mood && reading.tense === tense);
  const next = tokens[index + 1];
  const object = next?.kind === 'number' || OBJECT_DETERMINERS.has(next?.form ?? '');
  const joined = is('participle', 'past') && tokens[index - 1]?.form === 'et';
  return object && (is('indicative', 'present') || is('participle', 'present') || joined);
}

function isInfinitive({ form }: Token): boolean {
  return hasReading(form, 'fr', 'infinitive');
}
