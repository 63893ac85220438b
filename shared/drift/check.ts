import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Bead } from '../align/bead.ts';
import type { WordLink } from '../align/wordLink.ts';
import type { Quotation } from '../quotes/quotation.ts';
import type { QuoteLink } from '../quotes/quoteLink.ts';
import type { Both, Language } from '../text/language.ts';
import type { SegmentedText } from '../text/segmentedText.ts';
import type { Span } from '../text/span.ts';
import type { BeadContext, BeadMemo } from './beadContext.ts';
import type { Evidence, Fix, MqmCategory } from './finding.ts';
import type { HouseRules } from './house/houseRules.ts';
import type { Severity } from './severity.ts';

/** What a check reports. What is left out follows from the check's own defaults. */
export interface Drift {
  /** Unique within the check: "lost", "changed". */
  readonly kind: string;
  /** The exact words; null where that side has none. At least one side has some. */
  readonly en: Span | null;
  readonly fr: Span | null;
  /** 0..1 */
  readonly confidence: number;
  /** Values for the explanation, the locale key `findings:<check>.<kind>`. */
  readonly values: Readonly<Record<string, string | number>>;
  readonly category?: MqmCategory;
  readonly severity?: Severity;
  readonly evidence?: readonly Evidence[];
  /** A change of the French. */
  readonly fix?: Fix;
}

interface CheckFacts {
  readonly id: string;
  readonly category: MqmCategory;
  /** Severity of what it reports without saying another. */
  readonly severity: Severity;
  /** Anchor of its paragraph in docs/checks.md. */
  readonly docs: string;
  /** When two findings cover the same words, the one of the more specific check stays. */
  readonly specificity: number;
}

/** Looks at one bead at a time; offsets of what it reports are those of the bead. */
export interface BeadCheck extends CheckFacts {
  readonly find: (bead: BeadContext) => readonly Drift[];
}

/** Looks across the whole document; offsets of what it reports are those of the texts. */
export interface DocumentCheck extends CheckFacts {
  readonly findAcross: (document: DriftInput) => readonly Drift[];
}

/** What the search for drift starts from. */
export interface DriftInput {
  readonly en: SegmentedText;
  readonly fr: SegmentedText;
  readonly beads: readonly Bead[];
  /** The word links of each bead, in the beads' order; indices into the bead's joined tokens. */
  readonly words: readonly (readonly WordLink[])[];
  readonly quotes: Both<readonly Quotation[]>;
  readonly quoteLinks: readonly QuoteLink[];
  readonly lexicon: Lexicon;
  readonly sourceLanguage: Language;
  /** None by default. */
  readonly house?: HouseRules | undefined;
  /** Of this pair and lexicon: beads that stay as they were are not looked at again. */
  readonly beadMemo?: BeadMemo | undefined;
}
