import { readDriftSet, type DriftRow } from '../../cli/bench/drift/sets.ts';

/** A sentence pair and whether its meaning differs; weights of all rows of a set sum to the set's. */
export interface LabelledPair {
  readonly en: string;
  readonly fr: string;
  readonly differs: boolean;
  readonly weight: number;
}

/** The sets to learn from, and how much each counts whatever its size. */
const SET_WEIGHTS: Readonly<Record<string, number>> = {
  refresd: 1500,
  contratico_enfr: 1200,
  menli_xpaws_fr: 1500,
  demetr_fr: 900,
  biomqm_enfr: 1200,
  biomqm_fren: 1200,
  wmt20_docqe_enfr: 1200,
  lig_postedit_fren: 500,
  cocoa_register_enfr: 150,
  vyas2018_commoncrawl: 100,
  vyas2018_opensubs: 100,
  paracrawl_human_enfr: 500,
  exsemdiv_flores_fr: 40,
  aces_fragments_enfr: 60,
};
/** Labels that say that the meaning is kept, or not; rows with others teach nothing. */
const DIFFERS: Readonly<Record<string, boolean>> = {
  equivalent: false,
  minor: false,
  divergent: true,
};
/** More rows of a set and class than this would cost time and teach little. */
const MOST_ROWS = 1600;

/** The rows of the development sets that `keep` takes, both classes of each set weighing alike. */
export function devPairs(folder: string, keep: (row: DriftRow) => boolean): LabelledPair[] {
  return Object.entries(SET_WEIGHTS).flatMap(([name, setWeight]) => {
    const rows = readDriftSet(folder, name).filter((row) => row.label in DIFFERS && keep(row));
    const classes = [true, false]
      .map((differs) => rows.filter((row) => DIFFERS[row.label] === differs).slice(0, MOST_ROWS))
      .filter((members) => members.length > 0);
    return classes.flatMap((members) =>
      members.map(({ en, fr, label }) => ({
        en,
        fr,
        differs: DIFFERS[label]!,
        weight: setWeight / classes.length / members.length,
      })),
    );
  });
}
