/** An idiom as the tables write it, its phrases as patterns without word edges; for the fields see `Idiom`. */
export type IdiomRow = readonly [en: string, lure: string, right: string, unless?: string];
