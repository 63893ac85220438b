import type { SegmentedText } from '../../../shared/text/segmentedText.ts';
import type { GoldDocument } from '../../cli/bench/alignmentData.ts';
import type { BeadIndices } from '../../cli/bench/alignmentScore.ts';

/** Documents with more English sentences are cut, so that parts of them can be held out. */
const LONGEST = 2000;
const SENTENCES = 250;

/** A long document in parts, cut where people's beads end on both sides; a short one as it is. */
export function excerptsOf(document: GoldDocument): GoldDocument[] {
  const { en, fr, gold } = document;
  if (en.segments.length <= LONGEST) return [document];
  const excerpts: GoldDocument[] = [];
  let beads: BeadIndices[] = [];
  let [enFrom, frFrom, enEnd, frEnd] = [0, 0, 0, 0];
  for (const [at, bead] of gold.entries()) {
    beads.push({ en: bead.en.map((i) => i - enFrom), fr: bead.fr.map((j) => j - frFrom) });
    enEnd = Math.max(enEnd, (bead.en.at(-1) ?? -1) + 1);
    frEnd = Math.max(frEnd, (bead.fr.at(-1) ?? -1) + 1);
    const rest = gold.slice(at + 1, at + 50);
    const apart = rest.every(
      ({ en: e, fr: f }) => (e[0] ?? enEnd) >= enEnd && (f[0] ?? frEnd) >= frEnd,
    );
    if (at + 1 < gold.length && (enEnd - enFrom < SENTENCES || !apart)) continue;
    excerpts.push({
      name: `${document.name}/${excerpts.length}`,
      en: part(en, enFrom, enEnd),
      fr: part(fr, frFrom, frEnd),
      gold: beads,
    });
    [beads, enFrom, frFrom] = [[], enEnd, frEnd];
  }
  return excerpts;
}

function part(text: SegmentedText, from: number, end: number): SegmentedText {
  return {
    ...text,
    segments: text.segments.slice(from, end),
    tokens: text.tokens.slice(from, end),
  };
}
