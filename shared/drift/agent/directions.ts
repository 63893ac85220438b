import type { Language } from '../../text/language.ts';
import { isCapital, linkedTokens, spanOf, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { pairDrift } from '../pairDrift.ts';
import {
  GOAL_LEADS_FR,
  OBJECT_DETERMINERS,
  SURE_GOAL_FR,
  SURE_SOURCE_FR,
} from '../tables/agent.ts';

/** How many words after "from" its "to" may stand. */
const REACH = 5;

/** A place by its name, and the French name that it is linked to, by their tokens' indices. */
interface Place {
  readonly en: number;
  readonly fr: number;
}

/**
 * Where to and where from, turned round: "from Lyon to Paris" / "de Paris à Lyon", "bound for Ghent" / "en provenance
 * de Gand". Only places with names are read.
 */
export function turnedDirections(bead: BeadContext): Drift[] {
  return bead.en.tokens.flatMap(({ form }, index) => {
    const place = placeAt(bead, index + 1);
    if (place === null) return [];
    const leads = leadsOf(bead, place.fr);
    if (form === 'from') {
      if (leads.some((lead) => SURE_GOAL_FR.has(lead))) return [report(bead, index, place, place)];
      const goal = goalAfter(bead, place.en);
      return goal && isTurned(bead, place, goal) ? [report(bead, index, place, goal)] : [];
    }
    const goes = form === 'to' || (form === 'for' && bead.en.tokens[index - 1]?.form === 'bound');
    const comes = leads.some((lead) => SURE_SOURCE_FR.has(lead));
    return goes && comes ? [report(bead, index, place, place)] : [];
  });
}

/** The place whose name begins at an English word, a determiner left out. */
function placeAt(bead: BeadContext, index: number): Place | null {
  const en = OBJECT_DETERMINERS.has(bead.en.tokens[index]?.form ?? '') ? index + 1 : index;
  const fr = isName(bead, 'en', en) ? linkedTokens(bead, 'en', en)[0] : undefined;
  return fr !== undefined && isName(bead, 'fr', fr) ? { en, fr } : null;
}

function isName(bead: BeadContext, language: Language, index: number): boolean {
  const token = bead[language].tokens[index];
  return token?.kind === 'word' && isCapital(bead[language], token);
}

/** The place after the "to" that goes with a "from". */
function goalAfter(bead: BeadContext, source: number): Place | null {
  const rest = bead.en.tokens.slice(source + 1, source + 1 + REACH);
  const to = rest.findIndex(({ form }) => form === 'to');
  return to < 0 ? null : placeAt(bead, source + to + 2);
}

/** Whether the French goes to the source, and comes from the goal, which stands before it. */
function isTurned(bead: BeadContext, source: Place, goal: Place): boolean {
  const goes = (fr: number): boolean => GOAL_LEADS_FR.has(leadsOf(bead, fr)[0] ?? '');
  return goal.fr < source.fr && goes(source.fr) && !goes(goal.fr);
}

/** The two words before a French name, its determiner left out: "de", "provenance". */
function leadsOf({ fr: { tokens } }: BeadContext, index: number): string[] {
  const before = tokens.slice(Math.max(0, index - 3), index).map(({ form }) => form);
  return before
    .filter((form) => !OBJECT_DETERMINERS.has(form))
    .toReversed()
    .slice(0, 2);
}

function report(bead: BeadContext, lead: number, first: Place, last: Place): Drift {
  const en = spanOf(bead.en.tokens.slice(lead, last.en + 1));
  const [from, to] = [Math.min(first.fr, last.fr), Math.max(first.fr, last.fr)];
  const fr = spanOf(bead.fr.tokens.slice(Math.max(0, from - 1), to + 1));
  return pairDrift(bead, 'direction', en, fr, 0.8);
}
