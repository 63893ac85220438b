import type { DocumentPair } from './documentPair.ts';
import { sha256 } from './sha256.ts';

/** What a sign-off is bound to: both texts and every decision, as one short word. */
export function digestOf({ texts, decisions }: Pick<DocumentPair, 'texts' | 'decisions'>): string {
  const decided = decisions.map(({ finding, status, reason }) => [finding, status, reason]);
  // The order in which people decided does not matter.
  decided.sort(([a], [b]) => (a! < b! ? -1 : 1));
  return sha256(JSON.stringify([texts.en.text, texts.fr.text, decided]));
}

/** Whether the pair is approved, but no longer says what was approved. */
export function isStale(pair: DocumentPair): boolean {
  const last = pair.handovers.at(-1);
  return pair.state === 'approved' && last !== undefined && last.digest !== digestOf(pair);
}
