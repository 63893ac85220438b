import { analyse } from '../../../../shared/analysis/analyse.ts';
import { createAnalysisMemo } from '../../../../shared/analysis/memo.ts';
import { NO_CORRECTIONS } from '../../../../shared/document/corrections.ts';
import type { Finding } from '../../../../shared/drift/finding.ts';
import { atLeast } from '../../../../shared/drift/severity.ts';
import type { Both } from '../../../../shared/text/language.ts';
import type { Lexicon } from '../../../../shared/lexicon/lexicon.ts';
import { hashText } from '../../../../shared/quotes/hash.ts';
import { overlaps, sliceSpan } from '../../../../shared/text/span.ts';
import { seededRandom, type Random } from '../../../training/drift/random.ts';
import { plantDrift, type PlantedArticle } from './plantDrift.ts';
import { PLANTERS } from './planters/planters.ts';
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
    const find = (texts: Both<string>): readonly Finding[] => {
      const input = { texts, corrections: NO_CORRECTIONS, sourceLanguage: 'en' } as const;
      return analyse(input, { lexicon }, memo).findings;
    };
    const own = { en: article.en, fr: article.fr };
    const before = find(own);
    sound.push({ article, alarms: before.filter(({ severity }) => atLeast(severity, 'major')) });
    const known = new Set(before.map((finding) => words(own, finding)));
    for (const kind of Object.keys(PLANTERS)) {
      for (const planted of plantSome(article, kind, articles)) {
        const found = find(planted.texts).filter(
          (finding) =>
            !known.has(words(planted.texts, finding)) && touches(article, planted, finding),
        );
        outcomes.push({ article, kind, planted, found });
      }
    }
  }
  return { sound, outcomes };
}

/** Different drifts of one kind. */
function plantSome(article: Article, kind: string, others: readonly Article[]): PlantedArticle[] {
  const drawn = Array.from({ length: EACH }, (_, i) =>
    plantDrift(article, kind, others, randomFor(article.name, kind, i)),
  ).filter((planted) => planted !== null);
  return [...new Map(drawn.map((planted) => [planted.texts[planted.side], planted])).values()];
}

/** The same draws for a drift whatever else is planted, so that runs can be compared. */
function randomFor(...words: readonly (string | number)[]): Random {
  return seededRandom(parseInt(hashText(words.join(' ')).slice(0, 8), 16));
}

/** What a finding says, wherever it stands. */
function words(texts: Both<string>, { check, en, fr }: Finding): string {
  const side = (text: string, span: Finding['en']): string => (span ? sliceSpan(text, span) : '');
  return [check, side(texts.en, en), side(texts.fr, fr)].join('|');
}

/** On the changed words; where it shows words of the other side alone, on those of the bead. */
function touches(article: Article, { side, bead, changed }: PlantedArticle, finding: Finding) {
  const across = side === 'fr' ? 'en' : 'fr';
  const own = finding[side];
  return own ? overlaps(own, changed) : overlaps(finding[across]!, article.beads[bead]![across]);
}
