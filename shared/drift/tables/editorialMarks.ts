/** What an editor leaves inside somebody's words, by its pattern. Source: newsroom style guides. */
export const EDITORIAL_MARKS = {
  /** A cut: "…", "...", "(...)", "[…]". */
  ellipsis: /…(?!\p{L})|(?<!\p{L})…|\.\s?\.\s?\./u,
  /** A word put in by the editor: "[the mayor]"; in French also in round brackets. */
  insertion: /\[(?!\s*(?:…|\.|sic\b))[^\]]{2,}\]/iu,
  /** "(sic)". */
  sic: /[([]\s*sic\s*[)\]]/iu,
} as const;

/** Round brackets answer square ones: newsrooms write both. */
export const ROUND_INSERTION = /\((?!\s*(?:…|\.|sic\b))[^)]+\)/iu;
