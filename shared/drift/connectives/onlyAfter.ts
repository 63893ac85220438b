import type { Both } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import type { BeadContext } from '../beadContext.ts';
import { readNegators } from '../negators/readNegators.ts';

/**
 * Whether the one side says "only after" and the other "not before": "will reopen only after a vote" / "ne rouvrira
 * pas avant un vote". Takes the markers of time of both sides.
 */
export function isOnlyAfter({ en, fr }: BeadContext, markers: Both<Span>): boolean {
  const after = en.tokens.findIndex(({ start }) => start >= markers.en.start);
  return (
    en.tokens[after]?.form === 'after' &&
    en.tokens[after - 1]?.form === 'only' &&
    readNegators(fr).some(({ token }) => token.end <= markers.fr.start)
  );
}
