/** An adverb that may stand before the participle, and takes nothing from it. */
const ADVERB = '(?: (?!(?:pas|jamais|guère|rien|plus|toujours|failli) )\\p{L}+)?';

/** What the tables write as "{avoir}" and "{être}" before a participle: the third persons that news tell in. */
export const AUXILIARY_FORMS = {
  avoir: `(?:a|ont|avait|avaient|aurait|auraient|eut|ait|aient)${ADVERB}`,
  être: `(?:est|sont|était|étaient|serait|seraient|soit|soient|fut|furent)${ADVERB}`,
} as const;
