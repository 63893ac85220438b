import { analyse, analysisInput } from '../../../shared/analysis/analyse.ts';
import type { ExportFormat } from '../../../shared/contract/exportFormat.ts';
import type { SentView } from '../../../shared/contract/viewChange.ts';
import type { DocumentPair } from '../../../shared/document/documentPair.ts';
import { createAnalysisMemo, type AnalysisMemo } from '../../../shared/analysis/memo.ts';
import { scoreQuoteLinks } from '../../../shared/analysis/scoreQuoteLinks.ts';
import type { HouseRules } from '../../../shared/drift/house/houseRules.ts';
import type { ExportedFile, ExportOptions } from '../../../shared/export/exportFile.ts';
import { createI18n, say } from '../../../shared/locales/i18n.ts';
import type { QuoteLink } from '../../../shared/quotes/quoteLink.ts';
import type { Checkpoint } from '../../../shared/text/checkpoint.ts';
import { readFont } from '../font.ts';
import { readLexicon } from '../lexicon.ts';
import { Recent } from '../recent.ts';
import { countsOf } from '../counts.ts';
import type { HouseState } from '../store/house.ts';
import type { Counts, StoredPair } from '../store/pairs.ts';
import { SentViews } from './sentViews.ts';

/** The work that runs in workers: what goes in and what comes out, both structured-clonable. */
export interface Tasks {
  /** What the page shows of a pair, as what changed since the view that the page has. */
  view: {
    input: Ruled & { readonly stored: StoredPair; readonly since: string | undefined };
    output: { readonly sent: SentView; readonly counts: Counts };
  };
  /** What the library shows of a pair. */
  count: {
    input: Ruled & { readonly pair: DocumentPair };
    output: Counts;
  };
  export: {
    input: Ruled & {
      readonly pair: DocumentPair;
      readonly format: ExportFormat;
      readonly options: Omit<ExportOptions, 'translate' | 'font' | 'quoteLinkScores'>;
    };
    output: ExportedFile;
  };
  /** Links of the pair between two quotations: one, or none any more. */
  scoreQuoteLink: {
    input: Ruled & { readonly pair: DocumentPair; readonly link: Pick<QuoteLink, 'en' | 'fr'> };
    output: number | null;
  };
}

/** With the house's rules, which the worker parses only when they have changed. */
interface Ruled {
  readonly house: HouseState;
}

export type TaskName = keyof Tasks;

export type TaskRunners = {
  readonly [T in TaskName]: (
    input: Tasks[T]['input'],
    checkpoint: Checkpoint,
  ) => Tasks[T]['output'] | Promise<Tasks[T]['output']>;
};

/** As many pairs as a person goes back and forth between. */
const REMEMBERED_PAIRS = 8;

/** The tasks of one worker, with what it remembers between them. */
export function createTaskRunners(): TaskRunners {
  const memos = new Recent<string, AnalysisMemo>(REMEMBERED_PAIRS);
  const views = new SentViews();
  const resources = { lexicon: readLexicon() };
  const rulesOf = createRulesReader();
  const known = (pair: DocumentPair, house: HouseState) => ({
    input: { ...analysisInput(pair), house: rulesOf(house) },
    memo: memos.getOrAdd(pair.id, createAnalysisMemo),
  });
  return {
    view: ({ stored, since, house }, checkpoint) => {
      const start = performance.now();
      const { input, memo } = known(stored.pair, house);
      const analysis = analyse(input, resources, memo, checkpoint);
      const view = { ...stored, analysis, elapsed: performance.now() - start };
      return { sent: views.send(view, since), counts: countsOf(stored.pair, analysis) };
    },
    count: ({ pair, house }, checkpoint) => {
      const { input, memo } = known(pair, house);
      return countsOf(pair, analyse(input, resources, memo, checkpoint));
    },
    export: async ({ pair, house, format, options }, checkpoint) => {
      // When first asked for: the formats' libraries are ten times the size of all else in a worker.
      const { EXPORT_FORMATS } = await import('../../../shared/export/exportFormats.ts');
      const { input, memo } = known(pair, house);
      const analysis = analyse(input, resources, memo, checkpoint);
      const i18n = createI18n(options.language);
      return EXPORT_FORMATS[format](pair, analysis, {
        ...options,
        translate: (message) => say(i18n, message),
        font: readFont,
        quoteLinkScores: () => scoreQuoteLinks(input, resources, undefined, memo, checkpoint),
      });
    },
    scoreQuoteLink: ({ pair, house, link }, checkpoint) => {
      const { input, memo } = known(pair, house);
      const wanted = ({ en, fr }: QuoteLink): boolean => en === link.en && fr === link.fr;
      const [score] = scoreQuoteLinks(input, resources, wanted, memo, checkpoint);
      return score ?? null;
    },
  };
}

function createRulesReader(): (house: HouseState) => HouseRules {
  let known: { readonly state: number; readonly rules: HouseRules } | null = null;
  return ({ state, rules }) => {
    if (known?.state !== state) known = { state, rules: JSON.parse(rules) as HouseRules };
    return known.rules;
  };
}
