import type { CueSite } from './cueSite.ts';

/** Finds cues by place, in order of the text. */
export class CueRow {
  private readonly cues: readonly CueSite[];
  private readonly ends = new Map<number, CueSite>();
  constructor(cues: readonly CueSite[]) {
    this.cues = cues;
    for (const cue of cues)
      if (cue.frames.includes('i') && cue.kind !== 'passive') this.ends.set(cue.to - 1, cue);
  }

  /**
   * Whether a cue that can introduce a quotation ends with the token at `i`. Without a comma, what
   * follows "told" is who was told.
   */
  introducesAfter(i: number, comma: boolean): boolean {
    const cue = this.ends.get(i);
    return cue !== undefined && (comma || !cue.frames.includes('o') || cue.frames.includes('c'));
  }

  /** Cues that begin in [from, to). */
  between(from: number, to: number): CueSite[] {
    let low = 0;
    let high = this.cues.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.cues[middle]!.from < from) low = middle + 1;
      else high = middle;
    }
    const found: CueSite[] = [];
    for (let i = low; i < this.cues.length && this.cues[i]!.from < to; i++)
      found.push(this.cues[i]!);
    return found;
  }
}
