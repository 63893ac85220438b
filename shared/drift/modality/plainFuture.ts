import { verbReadings } from '../../lexicon/morphology/verbReadings.ts';
import type { Token } from '../../text/token.ts';
import { insideMarks, linkedTokens, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { frenchVerbFor } from '../clause.ts';
import type { Fix } from '../finding.ts';
import { isFuture } from './future.ts';
import { modalDrift } from './modalDrift.ts';
import { verbAfter } from './verbAfter.ts';

/**
 * "Shall" of an obligation against a plain future. With "I" and "we" shall is a future itself; in a
 * statute's French the plain future binds, so outside quotations this stays minor.
 */
export function plainFuture(bead: BeadContext, index: number): Drift[] {
  const subject = bead.en.tokens[index - 1]?.form;
  if (subject === 'i' || subject === 'we') return [];
  const verb = verbAfter(bead.en.tokens, index);
  const across = frenchVerbFor(bead, index) ?? frenchVerbFor(bead, verb);
  const future = [across, across === null ? null : across - 1, ...around(bead, verb)]
    .map((i) => (i === null ? undefined : bead.fr.tokens[i]))
    .find((token) => token && isFuture(token));
  if (!future) return [];
  const severity = insideMarks(bead.en, bead.en.tokens[index]!) ? 'major' : 'minor';
  const drift = modalDrift(bead, index, 'shall', future, severity, 0.8);
  const fix = obligationFix(bead, future);
  return [fix ? { ...drift, fix } : drift];
}

function around(bead: BeadContext, verb: number): number[] {
  return linkedTokens(bead, 'en', verb).flatMap((i) => [i - 3, i - 2, i - 1, i]);
}

/** "Ne seront pas utilisés" becomes "ne doivent pas être utilisés": safe for être alone. */
function obligationFix(bead: BeadContext, future: Token): Fix | null {
  const [reading] = verbReadings(future.form, 'fr');
  if (reading?.lemma !== 'être') return null;
  const plural = reading.number === 'plural';
  const index = bead.fr.tokens.indexOf(future);
  const pas = bead.fr.tokens[index + 1];
  const end = pas?.form === 'pas' ? pas : future;
  const negation = end === future ? '' : ' pas';
  return {
    start: future.start,
    end: end.end,
    replacement: `${plural ? 'doivent' : 'doit'}${negation} être`,
  };
}
