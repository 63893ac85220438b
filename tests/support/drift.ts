import { readFileSync } from 'node:fs';
import { alignWords } from '../../shared/align/words/alignWords.ts';
import type { DriftInput } from '../../shared/drift/check.ts';
import { findDrift } from '../../shared/drift/findDrift.ts';
import type { Finding } from '../../shared/drift/finding.ts';
import { openLexicon } from '../../shared/lexicon/openLexicon.ts';
import { answerQuotations } from '../../shared/quotes/answerQuotations.ts';
import { PERHAPS_SAID } from '../../shared/quotes/certainty.ts';
import { findQuotations } from '../../shared/quotes/findQuotations.ts';
import { segmentText } from '../../shared/text/segmentText.ts';

export const lexicon = openLexicon(
  readFileSync(new URL('../../shared/lexicon/data/lexicon.bin', import.meta.url)),
);

/** Everything that the search for drift needs, of sentences that pair one by one. */
export function driftInput(pairs: readonly (readonly [en: string, fr: string])[]): DriftInput {
  const en = segmentText(pairs.map(([text]) => text).join('\n\n'), 'en');
  const fr = segmentText(pairs.map(([, text]) => text).join('\n\n'), 'fr');
  const inBlock = (text: typeof en, block: number): number[] =>
    text.segments.flatMap((segment, i) => (segment.block === block ? [i] : []));
  const beads = pairs.map((_, i) => ({
    en: inBlock(en, i),
    fr: inBlock(fr, i),
    confidence: 1,
    origin: 'automatic' as const,
  }));
  const words = beads.map((bead) =>
    alignWords(
      bead.en.flatMap((i) => en.tokens[i]!),
      bead.fr.flatMap((i) => fr.tokens[i]!),
      lexicon,
    ),
  );
  const drafted = { en: findQuotations(en, PERHAPS_SAID), fr: findQuotations(fr, PERHAPS_SAID) };
  const { quotes, quoteLinks } = answerQuotations({ en, fr, quotes: drafted, beads, lexicon });
  return { en, fr, beads, words, quotes, quoteLinks, lexicon, sourceLanguage: 'en' };
}

/** The findings of one sentence pair, with the words of both sides instead of offsets. */
export function driftOf(
  en: string,
  fr: string,
): (Pick<Finding, 'severity' | 'fix'> & { name: string; en: string | null; fr: string | null })[] {
  const input = driftInput([[en, fr]]);
  return findDrift(input).map((finding) => ({
    name: `${finding.check}.${finding.kind}`,
    severity: finding.severity,
    en: finding.en && input.en.text.slice(finding.en.start, finding.en.end),
    fr: finding.fr && input.fr.text.slice(finding.fr.start, finding.fr.end),
    fix: finding.fix,
  }));
}

/** What one check finds in a sentence pair, as "check.kind". */
export function namesOf(check: string, en: string, fr: string): string[] {
  return driftOf(en, fr)
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${check}.`));
}
