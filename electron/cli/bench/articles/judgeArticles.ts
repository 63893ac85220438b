import { analyse } from '../../../../shared/analysis/analyse.ts';
import { createAnalysisMemo } from '../../../../shared/analysis/memo.ts';
import { NO_CORRECTIONS } from '../../../../shared/document/corrections.ts';
import type { Finding } from '../../../../shared/drift/finding.ts';
import { atLeast } from '../../../../shared/drift/severity.ts';
import type { Lexicon } from '../../../../shared/lexicon/lexicon.ts';
import { hashText } from '../../../../shared/quotes/hash.ts';
import { overlaps, sliceSpan } from '../../../../shared/text/span.ts';
import { seededRandom, type Random } from '../../../training/drift/random.ts';
import { PLANTED_KINDS, plantDrift, type PlantedArticle } from './plantDrift.ts';
import type { Article } from './readArticles.ts';

/** What the whole analysis says of one planted drift. */
export interface Outcome {
  readonly article: Article;
  readonly kind: string;
  readonly planted: PlantedArticle;
  /** Findings that the sound article does not have, and that touch the changed words. */
  readonly found: readonly Finding[];
}

/** What the whole analysis says of one sound article. */
export interface Sound {
  readonly article: Article;
  readonly alarms: readonly Finding[];
}

/** Drifts of a kind planted into one article, one at a time. */
const EACH = 2;

/** Reads every sound article, then every article with one drift in it at a time. */
export function judgeArticles(
  articles: readonly Article[],
  lexicon: Lexicon,
): { readonly sound: readonly Sound[]; readonly outcomes: readonly Outcome[] } {
  const sound: Sound[] = [];
  const outcomes: Outcome[] = [];
  for (const article of articles) {
    const memo = createAnalysisMemo();
    const find = (fr: string): readonly Finding[] => {
      const texts = { en: article.en, fr };
      const input = { texts, corrections: NO_CORRECTIONS, sourceLanguage: 'en' } as const;
      return analyse(input, { lexicon }, memo).findings;
    };
    const before = find(article.fr);
    sound.push({ article, alarms: before.filter(({ severity }) => atLeast(severity, 'major')) });
    const known = new Set(before.map((finding) => words(article, article.fr, finding)));
    for (const kind of Object.keys(PLANTED_KINDS)) {
      for (let i = 0; i < EACH; i++) {
        const planted = plantDrift(article, kind, articles, randomFor(article.name, kind, i));
        if (!planted) continue;
        const found = find(planted.fr).filter(
          (finding) =>
            !known.has(words(article, planted.fr, finding)) && touches(article, planted, finding),
        );
        outcomes.push({ article, kind, planted, found });
      }
    }
  }
  return { sound, outcomes };
}

/** The same draws for a drift whatever else is planted, so that runs can be compared. */
function randomFor(...words: readonly (string | number)[]): Random {
  return seededRandom(parseInt(hashText(words.join(' ')).slice(0, 8), 16));
}

/** What a finding says, wherever it stands. */
function words(article: Article, fr: string, finding: Finding): string {
  const side = (text: string, span: Finding['en']): string => (span ? sliceSpan(text, span) : '');
  return [finding.check, side(article.en, finding.en), side(fr, finding.fr)].join('|');
}

/** On the changed French words; where it shows English words alone, on those of the bead. */
function touches(article: Article, planted: PlantedArticle, { en, fr }: Finding): boolean {
  return fr ? overlaps(fr, planted.changed) : overlaps(en!, article.beads[planted.bead]!.en);
}
