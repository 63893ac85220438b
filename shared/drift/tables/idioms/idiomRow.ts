/**
 * An idiom, its phrases as patterns without word edges: the English phrase; the French words that take it at its
 * letter, for another or for the contrary; what renders it, the usual one first; and English words that the French
 * ones do render, so that where one stands nothing is wrong. In French patterns "{avoir}" and "{être}" are the third
 * persons of the auxiliary.
 */
export type IdiomRow = readonly [en: string, lure: string, right: string, unless?: string];
