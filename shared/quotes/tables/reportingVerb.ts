import type { Stance } from '../quotation.ts';

/**
 * Where what is said may stand with a reporting verb:
 * c a clause (que/that, in English also bare), q a clause only with its conjunction, i an incise or a quotation, v an infinitive, w an infinitive that names a wish or an act more than words,
 * n a noun phrase that sums the words up, o a person first, then clause or infinitive.
 */
export type Frame = 'c' | 'q' | 'i' | 'v' | 'w' | 'n' | 'o';

/** Lemma (with the words that follow it, if any), frames, stance, usual renderings. */
export type VerbRow = readonly [lemma: string, frames: string, stance: Stance, peers: string];

export interface ReportingVerb {
  readonly lemma: string;
  readonly frames: string;
  readonly stance: Stance;
  /** Lemmas of the other language that usually render it. */
  readonly peers: readonly string[];
}

export function toReportingVerbs(rows: readonly VerbRow[]): readonly ReportingVerb[] {
  return rows.map(([lemma, frames, stance, peers]) => ({
    lemma,
    frames,
    stance,
    peers: peers.split(', '),
  }));
}
