import { sentenceFiles, readPairs, type LinePair } from '../lexicon/parallelText.ts';
import type { Lexicon } from '../../../shared/lexicon/lexicon.ts';
import { synonymPut } from './perturbations/synonyms.ts';
import type { LabelledPair } from './labelledPair.ts';
import { PERTURBATIONS } from './perturbations/perturbations.ts';
import { seededRandom, type Random } from './random.ts';

const SEED = 20_260_101;
/** Clean pairs taken of each file, one of every so many lines. */
const PAIRS_OF_FILE = 300;
const EVERY = 23;
/** All of the clean pairs together; the planted ones weigh as much. */
const WEIGHT = 2000;

/**
 * Clean pairs of parallel text, and each again with drifts planted into one side, and with a synonym put
 * into one, which changes nothing.
 */
export async function plantedPairs(
  parallelFolder: string,
  lexicon: Lexicon,
): Promise<LabelledPair[]> {
  const random = seededRandom(SEED);
  const pairs: LabelledPair[] = [];
  for (const file of await sentenceFiles(parallelFolder)) {
    const clean = await cleanPairs(file);
    clean.forEach((pair, i) => {
      const other = clean[(i + 1 + Math.floor(random() * (clean.length - 1))) % clean.length]!;
      const place = { set: 'planted', group: pair.en, fold: pair.en, clean: pair, marks: null };
      pairs.push({ ...pair, ...place, differs: false, type: 'clean', weight: 1 });
      const harmless = reworded(pair, lexicon, random);
      if (harmless !== null)
        pairs.push({ ...harmless, ...place, differs: false, type: 'synonym', weight: 1 });
      for (const { type, ...changed } of plant(pair, other, random)) {
        pairs.push({ ...changed, ...place, differs: true, type, weight: 1 });
      }
    });
  }
  const counts = { true: 0, false: 0 };
  for (const { differs } of pairs) counts[`${differs}`]++;
  return pairs.map((pair) => ({ ...pair, weight: WEIGHT / counts[`${pair.differs}`] }));
}

/** A pair with a drift of some kind on one side. */
export interface PlantedPair extends LinePair {
  readonly type: string;
}

/** Two of the drifts that the pair offers a place for, each on one side. */
export function plant(pair: LinePair, other: LinePair, random: Random): PlantedPair[] {
  const kinds = Object.entries(PERTURBATIONS);
  const planted: PlantedPair[] = [];
  for (let tries = 0; tries < 12 && planted.length < 2; tries++) {
    const [type, perturb] = kinds[Math.floor(random() * kinds.length)]!;
    const language = random() < 0.5 ? 'en' : 'fr';
    const changed = perturb(pair[language], { language, random, other: other[language] });
    if (changed !== null && changed.trim() !== '' && changed !== pair[language]) {
      planted.push({ ...pair, [language]: changed, type });
    }
  }
  return planted;
}

/** The pair with a synonym on one side, where there is a place for one. */
function reworded(pair: LinePair, lexicon: Lexicon, random: Random): LinePair | null {
  const language = random() < 0.5 ? 'en' : 'fr';
  const changed = synonymPut(pair[language], language, lexicon, random);
  return changed === null ? null : { ...pair, [language]: changed };
}

async function cleanPairs(file: string): Promise<LinePair[]> {
  const pairs: LinePair[] = [];
  let line = 0;
  for await (const pair of readPairs(file)) {
    if (line++ % EVERY !== 0 || !isSentence(pair.en) || !isSentence(pair.fr)) continue;
    pairs.push(pair);
    if (pairs.length === PAIRS_OF_FILE) break;
  }
  return pairs;
}

/** Short lines are headings, long ones lists; neither is like what newspapers write. */
function isSentence(text: string): boolean {
  return text.length > 25 && text.length < 350;
}
