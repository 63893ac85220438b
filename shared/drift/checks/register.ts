import { segmentAt } from '../../quotes/linkScores.ts';
import type { Quotation } from '../../quotes/quotation.ts';
import { contains } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';
import { bareSpan } from '../bareSpan.ts';
import type { DocumentCheck, Drift, DriftInput } from '../check.ts';
import { quotationsAt } from '../quotationsAt.ts';
import { ADDRESS } from '../tables/address.ts';

/** "Tu" and "vous" to one listener: English "you" does not tell, so French must choose and keep to it. */
export const register: DocumentCheck = {
  id: 'register',
  category: 'style/register',
  severity: 'minor',
  docs: 'register',
  specificity: 6,
  findAcross(input) {
    return input.quotes.fr.flatMap((quotation) => {
      if (quotation.type !== 'direct') return [];
      const familiar = ownWords(input, quotation, ADDRESS.familiar);
      const polite = familiar.length > 0 ? ownWords(input, quotation, ADDRESS.polite) : [];
      return polite.length > 0 ? [mixed(input, familiar, polite)] : [];
    });
  },
};

/**
 * Which of the words a French quotation has, without those of quotations inside it: they address others.
 */
function ownWords(
  input: DriftInput,
  { id, start, end, pieces }: Quotation,
  wanted: ReadonlySet<string>,
): Token[] {
  const { fr } = input;
  const words: Token[] = [];
  for (let s = segmentAt(fr, start); s < fr.segments.length && fr.segments[s]!.start < end; s++) {
    words.push(
      ...fr.tokens[s]!.filter(
        (token) =>
          wanted.has(token.form) &&
          pieces.some((piece) => contains(piece, token)) &&
          !quotationsAt(input, 'fr', token).some(({ parent }) => parent === id),
      ),
    );
  }
  return words;
}

/** Reports the first word of the form that is used less. */
function mixed({ fr }: DriftInput, familiar: readonly Token[], polite: readonly Token[]): Drift {
  const odd = (familiar.length <= polite.length ? familiar : polite)[0]!;
  const spelled = ({ start, end }: Token): string => fr.text.slice(start, end);
  return {
    kind: 'mixed',
    en: null,
    fr: bareSpan(odd),
    confidence: 0.6,
    values: { familiar: spelled(familiar[0]!), polite: spelled(polite[0]!) },
  };
}
