import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';
import { spanOf, wordsOf, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import type { Fix } from '../finding.ts';
import { AFTER_MODAL_EN, NE, PAS } from '../tables/closedWords.ts';

/** The drift between the English modal at `index` and a French verb, each with its negation. */
export function report(
  bead: BeadContext,
  index: number,
  kind: string,
  french: Token,
  severity: 'major' | 'minor',
  confidence: number,
  fix: Fix | null = null,
): Drift {
  const en = withNegation(bead.en.tokens, index);
  const fr = inNegation(bead.fr, french);
  return {
    kind,
    en,
    fr,
    severity,
    confidence,
    values: { en: wordsOf(bead.en, en), fr: wordsOf(bead.fr, fr) },
    evidence: [
      { type: 'table', table: 'modality', entry: bead.en.tokens[index]!.form, source: 'own table' },
    ],
    ...(fix ? { fix } : {}),
  };
}

/** The English modal with its negation: "shall not be". */
function withNegation(tokens: readonly Token[], index: number): Span {
  let last = index;
  while (AFTER_MODAL_EN.has(tokens[last + 1]?.form ?? '')) last++;
  return spanOf(tokens.slice(index, last + 1));
}

/** The French verb with its negation: "ne seront pas". */
function inNegation({ tokens }: BeadContext['fr'], verb: Token): Span {
  const index = tokens.indexOf(verb);
  const first = NE.has(tokens[index - 1]?.form ?? '') ? index - 1 : index;
  const last = PAS.has(tokens[index + 1]?.form ?? '') ? index + 1 : index;
  return spanOf(tokens.slice(first, last + 1));
}
