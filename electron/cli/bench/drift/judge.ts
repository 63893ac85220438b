import { readFileSync } from 'node:fs';
import { analysePassage } from '../../../../shared/analysis/analysePassage.ts';
import {
  openMeaningModel,
  type MeaningModel,
  type MeaningModelFile,
} from '../../../../shared/drift/model/meaningModel.ts';
import type { Lexicon } from '../../../../shared/lexicon/lexicon.ts';
import type { Span } from '../../../../shared/text/span.ts';
import type { Judgement } from './measures.ts';
import type { WeightedSpan } from './tokens.ts';

/**
 * The judgement of the app's own analysis.
 *
 * @param modelFile another model than the one that ships, as `npm run train:drift` writes it
 */
export function judgeWith(
  lexicon: Lexicon,
  modelFile?: string,
): (en: string, fr: string) => Judgement {
  const model = modelFile === undefined ? undefined : readModel(modelFile);
  return (en, fr) => {
    const { score, findings } = analysePassage({ en, fr }, { lexicon }, model);
    const spans = (language: 'en' | 'fr'): WeightedSpan[] =>
      findings.flatMap((finding) => weighted(finding[language], finding.confidence));
    return { score, findings, en: spans('en'), fr: spans('fr') };
  };
}

function readModel(file: string): MeaningModel {
  return openMeaningModel(JSON.parse(readFileSync(file, 'utf8')) as MeaningModelFile);
}

function weighted(span: Span | null, confidence: number): WeightedSpan[] {
  return span ? [{ ...span, confidence }] : [];
}
