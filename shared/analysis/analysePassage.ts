import type { Finding } from '../drift/finding.ts';
import type { BeadContext } from '../drift/beadContext.ts';
import { NO_RULES, type HouseRules } from '../drift/house/houseRules.ts';
import { cutBead } from '../drift/localBead.ts';
import { judgeMeaning, type WordDrift } from '../drift/model/meaningScore.ts';
import type { MeaningModel } from '../drift/model/meaningModel.ts';
import { localFindings } from '../drift/model/modelFinding.ts';
import type { Both } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { examine, type Resources } from './analyse.ts';

/** What is found in a passage: what the checks report, and words that the model doubts. */
export type PassageFinding = Pick<
  Finding,
  'check' | 'category' | 'kind' | 'severity' | 'confidence' | 'en' | 'fr'
>;

/** What is to be said of a short passage and its translation. */
export interface PassageAnalysis {
  /** 0..1: calibrated probability that the meaning differs. */
  readonly score: number;
  readonly findings: readonly PassageFinding[];
}

/** A bead of a passage as the model sees it. */
export interface ExaminedBead {
  readonly context: BeadContext;
  readonly offset: Both<number>;
  readonly findings: readonly Finding[];
}

/** Longer texts, in UTF-16 code units, are aligned by sentences and judged bead by bead. */
const ONE_BEAD = 1000;
/** Words less doubtful are not told. */
const MIN_WORD_DRIFT = 0.1;

/**
 * Judges a passage (a sentence, a few at most) against its translation, all of it as one bead; a whole
 * text by its beads. Offsets are into the two texts. Words that the model doubts come as neutral
 * findings, after those of the checks.
 *
 * @param model another one than that which ships
 */
export function analysePassage(
  texts: Both<string>,
  resources: Resources,
  model?: MeaningModel,
  house: HouseRules = NO_RULES,
): PassageAnalysis {
  const { beads, findings } = examinePassage(texts, resources, house);
  const judged = beads.map((bead) => ({
    bead,
    ...judgeMeaning(bead.context, localFindings(bead.findings, bead.offset), model),
  }));
  const words = judged.flatMap(({ bead, words: doubted }) =>
    doubted
      .filter(({ probability }) => probability >= MIN_WORD_DRIFT)
      .map((word) => wordFinding(word, bead.offset)),
  );
  const score = Math.max(0, ...judged.map((bead) => bead.score));
  return { score, findings: [...findings, ...words] };
}

/** Segments, links and checks of a passage, without the model's judgement. */
export function examinePassage(
  texts: Both<string>,
  resources: Resources,
  house: HouseRules = NO_RULES,
): { readonly beads: readonly ExaminedBead[]; readonly findings: readonly Finding[] } {
  const all = (text: string) => (text.trim() === '' ? null : { start: 0, end: text.length });
  const short = Math.max(texts.en.length, texts.fr.length) <= ONE_BEAD;
  const pins = short ? [{ en: all(texts.en), fr: all(texts.fr), origin: 'edited' } as const] : [];
  const corrections = { boundaries: [], pins, quotations: [], links: [] };
  const input = { texts, corrections, sourceLanguage: 'en', house } as const;
  const { found, findings } = examine(input, resources);
  const beads = found.beads.map((bead, index) => ({
    ...cutBead(found, bead, index),
    findings: findings.filter((finding) => finding.bead === index),
  }));
  return { beads, findings };
}

function wordFinding(word: WordDrift, offset: Both<number>): PassageFinding {
  const start = word.start + offset[word.language];
  const span: Span = { start, end: start + word.end - word.start };
  const english = word.language === 'en';
  return {
    check: 'meaning',
    category: english ? 'accuracy/omission' : 'accuracy/addition',
    kind: 'doubtful-word',
    severity: 'neutral',
    confidence: Math.round(word.probability * 1000) / 1000,
    en: english ? span : null,
    fr: english ? null : span,
  };
}
