import type { Perturbation } from '../../../../training/drift/perturbations/perturbation.ts';
import { PERTURBATIONS } from '../../../../training/drift/perturbations/perturbations.ts';
import { swapWithin } from '../../../../training/drift/perturbations/swap.ts';
import { DATES } from '../../../../training/drift/perturbations/swaps.ts';
import type { Language } from '../../../../../shared/text/language.ts';
import { adverbAdded, claimAdded } from './additions.ts';
import { ANTONYM_RULES } from './antonymRules.ts';
import { CONDITIONAL_RULES } from './conditionalRules.ts';
import { DATE_RULES } from './dateRules.ts';
import { MODALITY_RULES } from './modalityRules.ts';
import { nameReplaced } from './names.ts';
import { QUANTIFIER_RULES } from './quantifierRules.ts';
import { swapByRule } from './rule.ts';
import { officeSwapped, speakerSwapped } from './speakers.ts';
import { TENSE_RULES } from './tenseRules.ts';

/** One kind of drift: on which side it is planted, by one of which perturbations, on what material. */
export interface Planter {
  readonly side: Language;
  readonly ways: readonly Perturbation[];
  /** Names come from the article itself, as when two of its people are mixed up. */
  readonly within?: boolean;
}

const { numberChanged, numberWordChanged, negationAdded, negationRemoved, nameSwapped } =
  PERTURBATIONS;
const { clauseOmitted, clauseAdded, yearChanged, unit, currency } = PERTURBATIONS;
/** Weekdays and months; words such as "today" need the English beside them. */
const dayOrMonth = swapWithin({ en: DATES.en.slice(0, 2), fr: DATES.fr.slice(0, 2) });
const sentenceOmitted: Perturbation = () => '';

/** Every kind that is planted into articles. */
export const PLANTERS: Readonly<Record<string, Planter>> = {
  number: { side: 'fr', ways: [numberChanged, numberWordChanged] },
  negation: { side: 'fr', ways: [negationAdded, negationRemoved] },
  modality: { side: 'fr', ways: [swapByRule(MODALITY_RULES)] },
  omission: { side: 'fr', ways: [clauseOmitted, sentenceOmitted] },
  quantifier: { side: 'fr', ways: [swapByRule(QUANTIFIER_RULES)] },
  name: { side: 'fr', ways: [nameSwapped] },
  'name of the article': { side: 'fr', ways: [nameReplaced], within: true },
  antonym: { side: 'fr', ways: [swapByRule(ANTONYM_RULES)] },
  date: { side: 'fr', ways: [dayOrMonth, yearChanged, swapByRule(DATE_RULES)] },
  addition: { side: 'fr', ways: [claimAdded, adverbAdded] },
  'strange clause': { side: 'fr', ways: [clauseAdded] },
  unit: { side: 'fr', ways: [unit] },
  currency: { side: 'fr', ways: [currency] },
  tense: { side: 'fr', ways: [swapByRule(TENSE_RULES)] },
  speaker: { side: 'fr', ways: [speakerSwapped], within: true },
  office: { side: 'fr', ways: [officeSwapped] },
  attribution: { side: 'fr', ways: [PERTURBATIONS.attributionLost] },
  marks: { side: 'fr', ways: [PERTURBATIONS.marksAdded] },
  conditional: { side: 'fr', ways: [swapByRule(CONDITIONAL_RULES)] },
  stance: { side: 'fr', ways: [PERTURBATIONS.stanceChanged] },
  'number, English': { side: 'en', ways: [numberChanged, numberWordChanged] },
  'negation, English': { side: 'en', ways: [negationAdded, negationRemoved] },
  'name, English': { side: 'en', ways: [nameSwapped] },
  'addition, English': { side: 'en', ways: [clauseAdded] },
};
