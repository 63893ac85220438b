import type { Bead } from '../align/bead.ts';
import type { WordLink } from '../align/wordLink.ts';
import type { Finding } from '../drift/finding.ts';
import type { AcceptedFinding } from '../drift/house/acceptedPairs.ts';
import type { MqmScore } from '../drift/score.ts';
import type { Quotation } from '../quotes/quotation.ts';
import type { QuoteLink } from '../quotes/quoteLink.ts';
import type { Block } from '../text/block.ts';
import type { Both } from '../text/language.ts';
import type { Segment } from '../text/segment.ts';
import type { Token } from '../text/token.ts';

/**
 * Two word tokens of a bead that translate each other. Their offsets count from where each side of the bead
 * begins: what is changed before a bead leaves them as they are.
 */
export interface WordPair {
  readonly en: Pick<Token, 'start' | 'end'>;
  readonly fr: Pick<Token, 'start' | 'end'>;
  readonly probability: WordLink['probability'];
}

/** Everything that follows from a document pair. */
export interface Analysis {
  readonly blocks: Both<readonly Block[]>;
  readonly segments: Both<readonly Segment[]>;
  readonly quotes: Both<readonly Quotation[]>;
  readonly beads: readonly Bead[];
  readonly quoteLinks: readonly QuoteLink[];
  readonly findings: readonly Finding[];
  /** What would be found too, had the house not accepted these words. */
  readonly accepted: readonly AcceptedFinding[];
  /** The word pairs of each bead, in the beads' order. */
  readonly words: readonly (readonly WordPair[])[];
  /** How likely it is that the meaning differs, 0..1, bead by bead. */
  readonly meaning: readonly number[];
  /** The MQM score of all findings. */
  readonly score: MqmScore;
}
