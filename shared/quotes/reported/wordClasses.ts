import { hashForm } from './hashes.ts';
import { HashTable } from './hashTable.ts';
import { ByteReader, unpackBytes } from './packed.ts';

/** The class of a word that is too rare to have one. */
export const NO_CLASS = 0;

/**
 * Classes of words that stand in the same places, learnt from text (Martin, Liermann and Ney 1998).
 * They do for parts of speech and for words that mean the like.
 */
export class WordClasses {
  private readonly rows: HashTable;
  private readonly classes: Uint8Array;

  /** @param text gaps between sorted hashes of forms, each with its class */
  constructor(text: string) {
    const reader = new ByteReader(unpackBytes(text));
    const count = reader.number();
    this.rows = new HashTable(count);
    this.classes = new Uint8Array(count);
    let hash = 0;
    for (let i = 0; i < count; i++) {
      hash += reader.number();
      this.classes[this.rows.add(hash)] = reader.byte();
    }
  }

  of(form: string): number {
    const row = this.rows.get(hashForm(form));
    return row < 0 ? NO_CLASS : this.classes[row]!;
  }
}
