import { readDriftSet, type DriftRow, type RowSpan } from '../../cli/bench/drift/sets.ts';
import { tokenSpans } from '../../cli/bench/drift/tokens.ts';
import type { Both } from '../../../shared/text/language.ts';
import type { Span } from '../../../shared/text/span.ts';
import type { LabelledPair, WordMarks } from './labelledPair.ts';

/** What is to be learnt from a set. */
interface DevSet {
  /** How much it counts whatever its size; 0 for sets of which only the words are used. */
  readonly weight: number;
  /** Where people marked words, and how. */
  readonly marks?: 'tags' | 'french-spans';
  /** The type of the rows that the other rows of a pair were made of by an edit. */
  readonly edits?: string;
}

const SETS: Readonly<Record<string, DevSet>> = {
  refresd: { weight: 2000, marks: 'tags' },
  swissgov_rsd_fr: { weight: 0, marks: 'tags' },
  contratico_enfr: { weight: 1200, edits: 'reference' },
  menli_xpaws_fr: { weight: 1500, edits: 'reference' },
  demetr_fr: { weight: 900, edits: 'good_mt' },
  biomqm_enfr: { weight: 1200, marks: 'french-spans' },
  biomqm_fren: { weight: 1200 },
  wmt20_docqe_enfr: { weight: 1200, marks: 'french-spans' },
  lig_postedit_fren: { weight: 500 },
  cocoa_register_enfr: { weight: 150 },
  vyas2018_commoncrawl: { weight: 100 },
  vyas2018_opensubs: { weight: 100 },
  paracrawl_human_enfr: { weight: 500 },
  exsemdiv_flores_fr: { weight: 40 },
  aces_fragments_enfr: { weight: 60 },
};
/** Rows of a set and class beyond so many would cost time and teach little. */
const MOST_ROWS = 1300;
/** Kinds of marked errors that change no meaning. */
const FORM =
  /order|determiner|agreement|capital|spelling|punctuation|whitespace|hyphen|fluent|encoding|grammar|format|style|diacritics|orthography|inconsisten|POS$|unidiomatic/iu;

/**
 * The rows of the development sets that `keep` takes, both classes of each set weighing alike. What
 * `minor` says is no drift, except where the set itself calls a small edit divergent.
 */
export function devPairs(folder: string, keep: (row: DriftRow) => boolean): LabelledPair[] {
  return Object.entries(SETS).flatMap(([name, set]) => {
    const rows = readDriftSet(folder, name).filter((row) => differs(row) !== null && keep(row));
    const classes = [true, false]
      .map((wanted) => rows.filter((row) => differs(row) === wanted).slice(0, MOST_ROWS))
      .filter((members) => members.length > 0);
    const clean = new Map(
      rows.filter((row) => row.type === set.edits).map((row) => [row.pair, row]),
    );
    return classes.flatMap((members) =>
      members.map((row): LabelledPair => {
        const basis = set.edits === undefined ? undefined : clean.get(row.pair);
        return {
          en: row.en,
          fr: row.fr,
          differs: differs(row)!,
          weight: set.weight / classes.length / members.length,
          set: name,
          type: row.type,
          group: `${name} ${row.pair ?? row.group ?? row.en}`,
          fold: row.group ?? row.pair ?? row.en,
          clean: basis ? { en: basis.en, fr: basis.fr } : null,
          marks: set.edits === undefined ? marksOf(row, set) : null,
        };
      }),
    );
  });
}

/** Null where the label says nothing of meaning. */
function differs(row: DriftRow): boolean | null {
  if (row.label === 'equivalent' || row.label === 'minor') return false;
  if (row.label === 'form') return null;
  if (row.label !== 'divergent') return null;
  return row.severity !== 'minor';
}

function marksOf(row: DriftRow, { marks }: DevSet): Both<WordMarks> | null {
  if (marks === 'tags') return { en: tagged(row, 'en'), fr: tagged(row, 'fr') };
  if (marks === 'french-spans') return { en: null, fr: spansOf(row.fr, row.fr_spans ?? []) };
  return row.label === 'equivalent' ? { en: [], fr: [] } : null;
}

function tagged(row: DriftRow, language: 'en' | 'fr'): WordMarks {
  const tags = row[`${language}_tags`];
  if (!tags) return null;
  const tokens = tokenSpans(row[language], row[`${language}_tok`] ?? row[language]);
  return tokens.filter((_, i) => (tags[i] ?? 0) > 0);
}

/** Spans of major errors of meaning, in UTF-16. */
function spansOf(text: string, spans: readonly RowSpan[]): Span[] {
  const points = Array.from(text);
  const at = (point: number): number => points.slice(0, point).join('').length;
  return spans
    .filter(([, , , severity, kind]) => {
      const heavy = /^(?:major|critical)$/iu.test(String(severity));
      return heavy && !FORM.test(String(kind));
    })
    .map(([start, end]) => ({ start: at(start), end: at(end) }));
}
