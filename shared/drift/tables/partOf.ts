import { wordSet } from '../../text/wordSet.ts';

/** English nouns of a part before "of" and a whole. Source: Huddleston and Pullum 2002, chapter 5, partitives. */
export const PARTS_EN: ReadonlySet<string> = wordSet(
  'part parts half much portion portions section sections third quarter majority fraction',
);

/** English words that begin a whole. */
export const WHOLE_LEADS_EN: ReadonlySet<string> = wordSet(
  'the its their his her this these those our',
);

/** English verbs after which "part of" tells of belonging. */
export const MAKING_A_PART: ReadonlySet<string> = wordSet(
  'be have do take become form make play remain consider feel see',
);

/** French articles of a whole. */
export const WHOLE_ARTICLES_FR: ReadonlySet<string> = wordSet(
  "le la l' les ses leurs son sa leur ces nos",
);

/** French words of which any may tell of a part. Source: own table. */
export const PARTS_FR =
  /(?<!\p{L})(?:partie\p{L}*|partiel\p{L}*|part|parts|moitié|mi|demi\p{L}*|pans?|portions?|tiers|quarts?|majorit\p{L}+|plupart|essentiel\p{L}*|beaucoup|certaine?s?|quelques|sections?|morceaux?|bouts?|tranches?|large\p{L}*|plusieurs|nombre\p{L}*|fractions?|reste|segments?|tronçons?|ailes?|élément\p{L}*|pourcentage|sur (?:deux|trois|quatre)|pour cent|principal\p{L}*|surtout|peu|notamment|grande?|\p{L}+aines?)(?!\p{L})|%/iu;

/** Between a number and the larger one that it is a part of; and what leads the whole in French. */
export const PART_OF_WHOLE_EN = /^ of (?:the|its|his|her|their|our)(?: \p{L}+)? $/iu;
export const WHOLE_LEADS_FR = /(?<!\p{L})(?:les|ces|ses|leurs|nos) $/iu;
