import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../electron/backend/lexicon.ts';
import { analyse } from '../../../shared/analysis/analyse.ts';
import type { Analysis } from '../../../shared/analysis/analysis.ts';
import { NO_CORRECTIONS } from '../../../shared/document/corrections.ts';
import { PERHAPS_SAID, SURELY_SAID } from '../../../shared/quotes/certainty.ts';
import { findQuotations } from '../../../shared/quotes/findQuotations.ts';
import { segmentText } from '../../../shared/text/segmentText.ts';

const resources = { lexicon: readLexicon() };

function analysisOf(en: string, fr: string): Analysis {
  const input = { texts: { en, fr }, corrections: NO_CORRECTIONS, sourceLanguage: 'en' as const };
  return analyse(input, resources);
}

const ORDERED = {
  en: 'The port opened on Friday after the governor ordered the council to clear the road.',
  fr: 'Le port a rouvert vendredi après que le gouverneur a ordonné au conseil de dégager la route.',
};

describe('doubtful reported speech', () => {
  it('is kept where it answers a sure quotation of the other text', () => {
    const english = segmentText(ORDERED.en, 'en');
    const doubtful = findQuotations(english, PERHAPS_SAID);
    expect(doubtful).toHaveLength(1);
    expect(findQuotations(english, SURELY_SAID)).toHaveLength(0);

    const { quotes, quoteLinks } = analysisOf(ORDERED.en, ORDERED.fr);
    expect(quotes.en.map(({ id }) => id)).toEqual([doubtful[0]!.id]);
    expect(quoteLinks.map(({ en, fr }) => [en, fr])).toEqual([
      [quotes.en[0]!.id, quotes.fr[0]!.id],
    ]);
  });

  it('leaves room for what is surely said inside it', () => {
    const text =
      'Kestrel announced an agreement to deploy its pumps in the classified network of the port, after President Ann Rivers told the government to stop working with its rival Egret.';
    const sure = findQuotations(segmentText(text, 'en'), SURELY_SAID);
    expect(sure.map(({ start, end, speaker }) => [text.slice(start, end), speaker?.name])).toEqual([
      ['to stop working with its rival Egret', 'Ann Rivers'],
    ]);
  });

  it('is left out where nothing asks for it', () => {
    const { quotes } = analysisOf(ORDERED.en, 'Le port a rouvert vendredi, route dégagée.');
    expect(quotes.en).toEqual([]);
  });
});
