import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { unpackModel } from '../../../shared/quotes/reported/scoreSentence.ts';
import { TokenReader } from '../../../shared/quotes/reported/tokenRow.ts';
import { WordClasses } from '../../../shared/quotes/reported/wordClasses.ts';
import { draftByRules, type RuleDrafts } from '../../../shared/quotes/ruleDrafts.ts';
import { segmentText } from '../../../shared/text/segmentText.ts';
import { inCheckHalf, readGold, type GoldText } from '../../cli/bench/quoteGold.ts';
import { seededRandom } from '../drift/random.ts';
import { articleSentences, parallelSentences } from './classText.ts';
import { examplesOf, frequentFeatures, type LabelledText } from './examples.ts';
import { goldSegments } from './goldSegments.ts';
import { learn, type LearningOptions } from './learn.ts';
import { packClasses, packModel } from './pack.ts';
import { learnClasses } from './wordClasses.ts';

const DEFAULT_OUTPUT = path.join(import.meta.dirname, '../../../shared/quotes/reported');
const OPTIONS: LearningOptions = { epochs: 4, rate: 0.05, penalty: 1e-4 };
/** A feature is learnt when so many texts have it. */
const LEAST_TEXTS = { half: 14, all: 22 };
/** Weights nearer to 0 are left out. */
const LEAST_WEIGHT = 0.02;
const CLASSES = 160;
const CLASS_ROUNDS = 6;
const LEAST_COUNT = 60;
const SENTENCES_PER_FILE = 150_000;
/** How often an article's sentence counts against one of the parallel text. */
const NEWS_WEIGHT = 10;
const SEED = 7;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    output: { type: 'string', short: 'o', default: DEFAULT_OUTPUT },
    'keep-classes': { type: 'boolean', default: false },
    /** Learns from the check half, too: what ships; figures then come from a model without it. */
    all: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write('Usage: npm run train:quotes -- DIR [--all] [--keep-classes] [-o FOLDER]\n');
  process.exit(2);
}

const begun = performance.now();
function report(message: string): void {
  process.stderr.write(`${Math.round((performance.now() - begun) / 1000)} s: ${message}\n`);
}

interface Article {
  readonly gold: GoldText;
  readonly rules: RuleDrafts;
}

const articles: Article[] = (await readGold(folder, 'polnear'))
  .filter((gold) => values.all || !inCheckHalf(gold))
  .map((gold) => ({ gold, rules: draftByRules(segmentText(gold.text, gold.lang)) }));
report(`${articles.length} articles`);

const classFile = path.join(values.output, 'wordClasses.json');
if (!values['keep-classes']) {
  const parallel = await parallelSentences(path.join(folder, 'parallel'), SENTENCES_PER_FILE);
  const news = articles.flatMap(({ rules }) => articleSentences(rules.words));
  const texts = [
    { sentences: parallel, weight: 1 },
    { sentences: news, weight: NEWS_WEIGHT },
  ];
  report(`${parallel.length} sentences of parallel text, ${news.length} of news`);
  const classes = learnClasses(texts, CLASSES, LEAST_COUNT, CLASS_ROUNDS);
  await writeFile(classFile, `${JSON.stringify(packClasses(classes))}\n`);
  report(`${classes.size} words in classes`);
}

const reader = new TokenReader(
  new WordClasses(JSON.parse(await readFile(classFile, 'utf8')) as string),
);
const texts: LabelledText[] = articles.map(({ gold, rules }) => ({
  row: reader.read(rules.words, rules.sites, [...rules.spoken, ...rules.reported]),
  gold: goldSegments(rules.words, gold),
}));
const rows = frequentFeatures(texts, LEAST_TEXTS[values.all ? 'all' : 'half']);
const examples = texts.flatMap((text) => examplesOf(text, rows));
report(`${examples.length} sentences; ${rows.boundary.size} + ${rows.token.size} features`);
const weights = learn(examples, rows, OPTIONS, seededRandom(SEED), (epoch, loss) => {
  report(`epoch ${epoch + 1}: loss ${loss.toFixed(3)} a sentence`);
});
const model = packModel(rows, weights, LEAST_WEIGHT);
const file = JSON.stringify(model);
await writeFile(path.join(values.output, 'model.json'), `${file}\n`);
const { boundary, token } = unpackModel(model);
report(`${file.length} bytes: ${boundary.rows.size} + ${token.rows.size} features`);
