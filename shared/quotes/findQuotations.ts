import type { Both, Language } from '../text/language.ts';
import type { SegmentedText } from '../text/segmentedText.ts';
import { assemble } from './assemble.ts';
import { PERHAPS_SAID, SURELY_SAID } from './certainty.ts';
import type { Draft } from './draft.ts';
import type { Quotation } from './quotation.ts';
import { addChain } from './relays.ts';
import { draftReported } from './reported/draftReported.ts';
import { englishModel } from './reported/englishModel.ts';
import { draftByRules, type RuleDrafts } from './ruleDrafts.ts';

/**
 * Where the span F1 is best: for English by PolNeAR, whose gold has wishes and attitudes (compared on the
 * half that no weight was learned from); French has no such gold.
 */
const LEAST_CONFIDENCE: Both<number> = { en: PERHAPS_SAID, fr: SURELY_SAID };

/**
 * Finds every stretch of somebody's words, and every mention between marks, with who says it.
 *
 * @param leastConfidence reported speech without marks is left out below it; `SURELY_SAID` leaves out wishes
 *   and attitudes ("wants to stay", "backs the plan")
 * @returns in order of the text, outer before inner; offsets are into `text.text`, marks left out
 */
export function findQuotations(
  text: SegmentedText,
  leastConfidence = LEAST_CONFIDENCE[text.language],
): Quotation[] {
  const rules = draftByRules(text);
  const { words, cues, spoken } = rules;
  const reported = reportedIn(text.language, rules).filter(
    ({ confidence }) => confidence >= leastConfidence,
  );
  const drafts = [...spoken, ...reported];
  for (const draft of drafts) addChain(words, cues, drafts, draft);
  return assemble(words, drafts);
}

/** English has a model that weighs the rules' finds; nobody has marked enough French to train one. */
function reportedIn(language: Language, rules: RuleDrafts): readonly Draft[] {
  if (language !== 'en') return rules.reported;
  const { model, tokens } = englishModel();
  return draftReported(model, tokens, rules);
}
