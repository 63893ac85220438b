import { contains, sliceSpan, type Span } from '../../text/span.ts';
import { beadsAround, isContent, linksOf, type BeadTokens } from '../beadTokens.ts';
import type { Drift, DriftInput } from '../check.ts';
import { OWN_PRONOUNS } from '../tables/speakers.ts';
import { readVerbGroups } from '../verbs/verbGroups.ts';
import { isAttributed } from './answered.ts';
import { properWords, sameName } from './properNames.ts';
import { attributionDrift } from './report.ts';
import { attributions } from './statements.ts';

/** Beads less sure may not belong together. */
const LEAST_CONFIDENCE = 0.6;

/**
 * An English statement with a speaker and a cue whose French stands there with neither: what somebody
 * says became the paper's own word.
 */
export function lostAttributions(input: DriftInput): Drift[] {
  const seen = new Set<number>();
  return attributions(input).flatMap(({ cue, speaker, said }) => {
    if (seen.has(cue.start)) return [];
    seen.add(cue.start);
    const [bead, ...more] = beadsAround(input, 'en', cue);
    if (!bead || more.length > 0 || bead.fr.length === 0 || bead.confidence < LEAST_CONFIDENCE)
      return [];
    if (isRendered(input, bead, cue)) return [];
    if (hasSpeaker(input, bead, speaker) && !(said && actsInstead(bead, said, speaker))) return [];
    if (isAttributed(input, bead, cue)) return [];
    const start = Math.min(cue.start, speaker.start);
    const end = Math.max(cue.end, speaker.end);
    const words = { start, end, text: input.en.text.slice(start, end) };
    return [
      { ...attributionDrift('lost', words, null, 'major', 0.75), category: 'accuracy/omission' },
    ];
  });
}

/** Whether any word of the span that means something is linked. */
function isRendered(input: DriftInput, bead: BeadTokens, span: Span): boolean {
  return bead.en.some(
    (token, i) =>
      contains(span, token) &&
      linksOf(bead, 'en', i).some(({ index }) => isContent(input, 'fr', bead.fr[index]!)),
  );
}

/** Whether the French names the speaker, in this bead or the ones beside it. */
function hasSpeaker(input: DriftInput, bead: BeadTokens, speaker: Span): boolean {
  if (isRendered(input, bead, speaker)) return true;
  const names = properWords(sliceSpan(input.en.text, speaker), 'en', false);
  const words = bead.fr.filter(({ kind }) => kind === 'word').map(({ form }) => form);
  return sameName({ en: names, fr: words }, input.lexicon);
}

/**
 * Whether the speaker does in the French what they only say of themselves: "the firm said it had paid" / "la
 * firme a payé".
 */
function actsInstead(bead: BeadTokens, said: Span, speaker: Span): boolean {
  const first = bead.en.find((token) => contains(said, token) && token.form !== 'that');
  if (!first || !OWN_PRONOUNS.has(first.form)) return false;
  const subject = bead.links.findLast((link) => contains(speaker, bead.en[link.en]!))?.fr;
  const verb = readVerbGroups(bead.fr, 'fr').find((group) => group.first - 1 === subject);
  return (
    verb !== undefined &&
    linksOf(bead, 'fr', verb.main).some(({ index }) => contains(said, bead.en[index]!))
  );
}
