/** Natural logarithm of the number of sentences that document frequencies are counted in. */
const IDF_NATS = 13;
/** Words to a sentence: turns the share of sentences that hold a word into its share of words. */
const WORDS_PER_SENTENCE = 25;

/** The share of all words that a word of this inverse document frequency makes. */
export function shareOf(idf: number): number {
  return Math.exp(-IDF_NATS * idf) / WORDS_PER_SENTENCE;
}
