import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';
import { spanOf, type BeadContext, type BeadSide } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import type { Evidence } from '../finding.ts';
import { pairDrift } from '../pairDrift.ts';
import { AFTER_MODAL_EN, NE, PAS } from '../tables/closedWords.ts';

/** A drift of the English modal at `index`, with the negations on both sides. */
export function modalDrift(
  bead: BeadContext,
  index: number,
  kind: string,
  french: Token,
  severity: 'major' | 'minor',
  confidence: number,
): Drift {
  const en = withNegation(bead.en.tokens, index);
  const fr = inNegation(bead.fr, french);
  return {
    ...pairDrift(bead, kind, en, fr, confidence),
    severity,
    evidence: modalEvidence(bead.en.tokens[index]!.form),
  };
}

/** The table of modals, by the modal that stands there. */
export function modalEvidence(modal: string): Evidence[] {
  return [{ type: 'table', table: 'modality', entry: modal, source: 'own table' }];
}

/** The English modal with its negation: "shall not be". */
function withNegation(tokens: readonly Token[], index: number): Span {
  let last = index;
  while (AFTER_MODAL_EN.has(tokens[last + 1]?.form ?? '')) last++;
  return spanOf(tokens.slice(index, last + 1));
}

/** The French verb with its negation: "ne seront pas". */
function inNegation({ tokens }: BeadSide, verb: Token): Span {
  const index = tokens.indexOf(verb);
  const first = NE.has(tokens[index - 1]?.form ?? '') ? index - 1 : index;
  const last = PAS.has(tokens[index + 1]?.form ?? '') ? index + 1 : index;
  return spanOf(tokens.slice(first, last + 1));
}
