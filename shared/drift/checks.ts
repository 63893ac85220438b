import type { BeadCheck, DocumentCheck } from './check.ts';
import { agent } from './checks/agent.ts';
import { attribution } from './checks/attribution.ts';
import { backTranslation } from './checks/backTranslation.ts';
import { bounds } from './checks/bounds.ts';
import { conditional } from './checks/conditional.ts';
import { connectives } from './checks/connectives.ts';
import { coverage } from './checks/coverage.ts';
import { degree } from './checks/degree.ts';
import { editorialMarks } from './checks/editorialMarks.ts';
import { entities } from './checks/entities.ts';
import { factuality } from './checks/factuality.ts';
import { falseFriends } from './checks/falseFriends.ts';
import { glossary } from './checks/glossary.ts';
import { hearsay } from './checks/hearsay.ts';
import { hedges } from './checks/hedges.ts';
import { headline } from './checks/headline.ts';
import { modality } from './checks/modality.ts';
import { names } from './checks/names.ts';
import { negation } from './checks/negation.ts';
import { numbers } from './checks/numbers.ts';
import { offices } from './checks/offices.ts';
import { opposites } from './checks/opposites.ts';
import { person } from './checks/person.ts';
import { quantifiers } from './checks/quantifiers.ts';
import { quotationCuts } from './checks/quotationCuts.ts';
import { quotationEdges } from './checks/quotationEdges.ts';
import { quotationMarks } from './checks/quotationMarks.ts';
import { register } from './checks/register.ts';
import { scope } from './checks/scope.ts';
import { stance } from './checks/stance.ts';
import { tense } from './checks/tense.ts';
import { terms } from './checks/terms.ts';
import { timing } from './checks/timing.ts';
import { untranslated } from './checks/untranslated.ts';
import { wordChoice } from './checks/wordChoice.ts';

/** The checks that look at one bead, in the order they run. */
export const BEAD_CHECKS: readonly BeadCheck[] = [
  numbers,
  bounds,
  names,
  entities,
  negation,
  modality,
  factuality,
  hearsay,
  hedges,
  conditional,
  quantifiers,
  degree,
  scope,
  connectives,
  tense,
  timing,
  person,
  agent,
  stance,
  opposites,
  offices,
  falseFriends,
  untranslated,
  coverage,
];

/** The checks that look across the document. */
export const DOCUMENT_CHECKS: readonly DocumentCheck[] = [
  quotationMarks,
  quotationEdges,
  quotationCuts,
  editorialMarks,
  headline,
  backTranslation,
  register,
  attribution,
  wordChoice,
  terms,
  glossary,
];

/** Every check by its id. */
export const CHECKS: ReadonlyMap<string, BeadCheck | DocumentCheck> = new Map(
  [...BEAD_CHECKS, ...DOCUMENT_CHECKS].map((check) => [check.id, check]),
);
