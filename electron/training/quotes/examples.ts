import { ContentView } from '../../../shared/quotes/reported/contentFeatures.ts';
import {
  BOUNDARY_FEATURES,
  SentenceView,
  TOKEN_FEATURES,
} from '../../../shared/quotes/reported/features.ts';
import { HASH_BITS } from '../../../shared/quotes/reported/hashes.ts';
import { HashTable } from '../../../shared/quotes/reported/hashTable.ts';
import {
  CONTENT,
  LONGEST,
  type LabelledSegment,
} from '../../../shared/quotes/reported/segmentKinds.ts';
import type { TokenRow } from '../../../shared/quotes/reported/tokenRow.ts';

/** A sentence to learn from: the rows of its features in the weight tables, and what is right. */
export interface Example {
  readonly size: number;
  /** By boundary and by token. */
  readonly boundary: readonly Int32Array[];
  readonly token: readonly Int32Array[];
  /** Too many stretches to keep the features of each. */
  readonly view: ContentView;
  readonly gold: readonly LabelledSegment[];
}

/** A text whose sentences are to be learnt from. */
export interface LabelledText {
  readonly row: TokenRow;
  readonly gold: readonly (readonly LabelledSegment[])[];
}

/** The features that are learnt, each by its hash. */
export interface FeatureRows {
  readonly boundary: HashTable;
  readonly token: HashTable;
  readonly content: HashTable;
}

const sentencesOf = ({ row }: LabelledText): SentenceView[] =>
  Array.from({ length: row.words.firsts.length - 1 }, (_, s) => new SentenceView(row, s));

/** Features that enough texts have: what only a few have would learn their names and subjects by heart. */
export function frequentFeatures(texts: readonly LabelledText[], leastTexts: number): FeatureRows {
  const boundary = new TextCounts();
  const token = new TextCounts();
  const content = new TextCounts();
  texts.forEach((text, id) => {
    for (const sentence of sentencesOf(text)) {
      eachFeature(
        sentence,
        (features) => {
          boundary.add(features, id);
        },
        (features) => {
          token.add(features, id);
        },
      );
      eachContent(sentence, (features) => {
        content.add(features, id);
      });
    }
  });
  return {
    boundary: boundary.frequent(leastTexts),
    token: token.frequent(leastTexts),
    content: content.frequent(leastTexts),
  };
}

/** In how many texts each hash was seen. */
class TextCounts {
  private readonly last = new Int32Array(1 << HASH_BITS).fill(-1);
  private readonly counts = new Uint16Array(1 << HASH_BITS);
  add(features: Iterable<number>, text: number): void {
    for (const feature of features) {
      if (this.last[feature] === text) continue;
      this.last[feature] = text;
      this.counts[feature]!++;
    }
  }
  frequent(least: number): HashTable {
    const hashes: number[] = [];
    this.counts.forEach((count, hash) => {
      if (count >= least) hashes.push(hash);
    });
    const table = new HashTable(hashes.length);
    for (const hash of hashes) table.add(hash);
    return table;
  }
}

function eachFeature(
  sentence: SentenceView,
  boundary: (features: Int32Array) => void,
  token: (features: Int32Array) => void,
): void {
  const boundaryFeatures = new Int32Array(BOUNDARY_FEATURES);
  const tokenFeatures = new Int32Array(TOKEN_FEATURES);
  for (let p = 0; p <= sentence.size; p++) {
    sentence.boundary(p, boundaryFeatures);
    boundary(boundaryFeatures);
    if (p === sentence.size) break;
    sentence.token(p, tokenFeatures);
    token(tokenFeatures);
  }
}

function eachContent(sentence: SentenceView, visit: (features: readonly number[]) => void): void {
  const view = new ContentView(sentence);
  for (let from = 0; from < sentence.size; from++)
    for (let to = from + 1; to <= Math.min(sentence.size, from + LONGEST[CONTENT]!); to++)
      visit(view.features(from, to));
}

/** The examples of a text. */
export function examplesOf(text: LabelledText, rows: FeatureRows): Example[] {
  return sentencesOf(text).map((sentence, s) => {
    const boundary: Int32Array[] = [];
    const token: Int32Array[] = [];
    eachFeature(
      sentence,
      (features) => boundary.push(known(features, rows.boundary)),
      (features) => token.push(known(features, rows.token)),
    );
    const view = new ContentView(sentence);
    return { size: sentence.size, boundary, token, view, gold: text.gold[s]! };
  });
}

function known(features: Int32Array, rows: HashTable): Int32Array {
  return features.map((feature) => rows.get(feature)).filter((row) => row >= 0);
}
