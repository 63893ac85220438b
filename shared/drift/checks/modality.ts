import { verbReadings } from '../../lexicon/morphology/verbReadings.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';
import {
  hasLemma,
  insideMarks,
  linkedTokens,
  projected,
  spanOf,
  tokenHasLemma,
  wordsOf,
  type BeadContext,
} from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { frenchVerbFor } from '../clause.ts';
import type { Fix } from '../finding.ts';
import { supposed } from '../modality/supposed.ts';
import { rendersOtherModal } from '../modality/rendersOther.ts';
import { asserted } from '../modality/asserted.ts';
import { isMonthOfMay } from '../verbs/monthOfMay.ts';
import {
  ALLOWING,
  CERTAINTY,
  CONFLICTS,
  DOUBTING,
  ENGLISH_DOUBT,
  ENGLISH_MODALS,
  FORETELLING,
  FRENCH_ANSWERS,
  GOING_TO,
  HAVE,
  LEAVING_OPEN,
  MODAL_INTERIOR,
  type ModalForce,
} from '../tables/modality.ts';
import { AFTER_MODAL_EN, NE, PAS } from '../tables/closedWords.ts';
import { hasReading, readings } from '../verbs/readings.ts';

/** An English modal that the French renders by another force, or by none. */
export const modality: BeadCheck = {
  id: 'modality',
  category: 'accuracy/mistranslation',
  severity: 'major',
  docs: 'modality',
  specificity: 7,
  find: (bead) => [
    ...bead.en.tokens.flatMap((token, index) => {
      const force = ENGLISH_MODALS.get(token.form) ?? (hasTo(bead, index) ? 'obligation' : null);
      if (!force || isMonthOfMay(bead.en.text, token)) return [];
      if (isAnswered(bead, index, force)) return [];
      if (force === 'shall') return plainFuture(bead, index);
      if (force === 'prediction') return doubted(bead, index);
      return conflict(bead, index, force);
    }),
    ...bead.en.tokens.flatMap((_, index) => foretold(bead, index)),
    ...otherCertainty(bead),
    ...asserted(bead),
    ...supposed(bead),
  ],
};

/** "Has to leave" obliges as "must leave" does. */
function hasTo({ en: { tokens } }: BeadContext, index: number): boolean {
  const verb = tokens[index + 2];
  return (
    HAVE.has(tokens[index]!.form) &&
    tokens[index + 1]?.form === 'to' &&
    verb !== undefined &&
    hasReading(verb.form, 'en', 'infinitive')
  );
}

/** How far from where the modal is rendered a word that answers it may stand. */
const ANSWER_REACH = 7;

function isAnswered(bead: BeadContext, index: number, force: ModalForce): boolean {
  const place = projected(bead, 'en', index);
  return bead.fr.tokens.some(
    (token, i) =>
      Math.abs(i - place) <= ANSWER_REACH &&
      tokenHasLemma(token, 'fr', FRENCH_ANSWERS[force]) &&
      !rendersOtherModal(bead, i, index),
  );
}

/** "May" and its kind against a plain future: what is open is told as a fact. */
function foretold(bead: BeadContext, index: number): Drift[] {
  const modal = bead.en.tokens[index]!;
  if (!LEAVING_OPEN.has(modal.form) || isMonthOfMay(bead.en.text, modal)) return [];
  if (isAnswered(bead, index, 'possibility') || isAnswered(bead, index, 'advice')) return [];
  const verb = verbAfter(bead.en.tokens, index);
  const near = linkedTokens(bead, 'en', verb).flatMap((i) => [i, i - 1, i - 2]);
  const french = near.map((i) => bead.fr.tokens[i]).filter((token) => token !== undefined);
  if (french.some(isConditional)) return [];
  const future = french.find(foretells) ?? onlyForetelling(bead);
  return future ? [report(bead, index, 'strengthened', future, 'major', 0.75)] : [];
}

function foretells(token: Token): boolean {
  return isFuture(token) || GOING_TO.has(token.form);
}

/** The only French word that foretells, where no other English word does. */
function onlyForetelling({ en, fr }: BeadContext): Token | null {
  if (en.tokens.some(({ form }) => FORETELLING.has(form))) return null;
  const found = fr.tokens.filter(foretells);
  return found.length === 1 && !fr.tokens.some(isConditional) ? found[0]! : null;
}

function isConditional(token: Token): boolean {
  return hasReading(token.form, 'fr', 'conditional');
}

/** "Perhaps" against "certainement", where each side has but one such adverb. */
function otherCertainty(bead: BeadContext): Drift[] {
  const read = (side: 'en' | 'fr'): Token[] =>
    bead[side].tokens.filter(
      (token) => CERTAINTY[side].has(token.form) && !isMonthOfMay(bead[side].text, token),
    );
  const [en, fr] = [read('en'), read('fr')];
  if (en.length !== 1 || fr.length !== 1) return [];
  const [a, b] = [CERTAINTY.en.get(en[0]!.form)!, CERTAINTY.fr.get(fr[0]!.form)!];
  if (a === b) return [];
  const far = Math.abs(a - b) > 1 || insideMarks(bead.en, en[0]!);
  return [
    {
      kind: a > b ? 'weakened' : 'strengthened',
      en: spanOf(en),
      fr: spanOf(fr),
      confidence: 0.8,
      severity: far ? 'major' : 'minor',
      values: { en: wordsOf(bead.en, en[0]!), fr: wordsOf(bead.fr, fr[0]!) },
    },
  ];
}

/** The French modal of another force that stands where the English modal's verb is rendered. */
function conflict(bead: BeadContext, index: number, force: ModalForce): Drift[] {
  const place = projected(bead, 'en', index);
  for (const lemma of CONFLICTS[force]) {
    const wanted = new Set([lemma]);
    const other = bead.fr.tokens.find(
      (token, i) =>
        Math.abs(i - place) <= ANSWER_REACH && tokenHasLemma(token, 'fr', wanted) && !isNoun(token),
    );
    if (!other) continue;
    const taken = linkedTokens(bead, 'fr', bead.fr.tokens.indexOf(other)).some(
      (i) => i !== index && ENGLISH_MODALS.has(bead.en.tokens[i]!.form),
    );
    if (taken) continue;
    return [
      report(bead, index, ALLOWING.has(lemma) ? 'weakened' : 'strengthened', other, 'major', 0.8),
    ];
  }
  return [];
}

/** "Will" against "pourrait", where nothing in the English leaves the matter open. */
function doubted(bead: BeadContext, index: number): Drift[] {
  if (hasLemma(bead.en, ENGLISH_DOUBT) || bead.fr.tokens.some(isFuture)) return [];
  const might = bead.fr.tokens.find((token) =>
    readings(token.form, 'fr', 'conditional').some(({ lemma }) => DOUBTING.has(lemma)),
  );
  return might ? [report(bead, index, 'doubted', might, 'major', 0.7)] : [];
}

/** "Devoir", "pouvoir" and their kind as nouns: "le pouvoir". */
function isNoun(token: Token): boolean {
  return verbReadings(token.form, 'fr').every(
    ({ mood }) => mood === 'infinitive' || mood === 'participle',
  );
}

/**
 * "Shall" of an obligation against a plain future. With "I" and "we" shall is a future itself; in a
 * statute's French the plain future binds, so outside quotations this stays minor.
 */
function plainFuture(bead: BeadContext, index: number): Drift[] {
  const subject = bead.en.tokens[index - 1]?.form;
  if (subject === 'i' || subject === 'we') return [];
  const verb = verbAfter(bead.en.tokens, index);
  const across = frenchVerbFor(bead, index) ?? frenchVerbFor(bead, verb);
  const future = [across, across === null ? null : across - 1, ...around(bead, verb)]
    .map((i) => (i === null ? undefined : bead.fr.tokens[i]))
    .find((token) => token && isFuture(token));
  if (!future) return [];
  const severity = insideMarks(bead.en, bead.en.tokens[index]!) ? 'major' : 'minor';
  return [report(bead, index, 'shall', future, severity, 0.8, obligationFix(bead, future))];
}

function around(bead: BeadContext, verb: number): number[] {
  return linkedTokens(bead, 'en', verb).flatMap((i) => [i - 3, i - 2, i - 1, i]);
}

function verbAfter(tokens: readonly Token[], index: number): number {
  let i = index + 1;
  while (i < tokens.length - 1 && MODAL_INTERIOR.has(tokens[i]!.form)) i++;
  return i;
}

function isFuture(token: Token): boolean {
  return hasReading(token.form, 'fr', 'indicative', 'future');
}

/** "Ne seront pas utilisés" becomes "ne doivent pas être utilisés": safe for être alone. */
function obligationFix(bead: BeadContext, future: Token): Fix | null {
  const [reading] = verbReadings(future.form, 'fr');
  if (reading?.lemma !== 'être') return null;
  const plural = reading.number === 'plural';
  const index = bead.fr.tokens.indexOf(future);
  const pas = bead.fr.tokens[index + 1];
  const end = pas?.form === 'pas' ? pas : future;
  const negation = end === future ? '' : ' pas';
  return {
    start: future.start,
    end: end.end,
    replacement: `${plural ? 'doivent' : 'doit'}${negation} être`,
  };
}

function report(
  bead: BeadContext,
  index: number,
  kind: string,
  french: Token,
  severity: 'major' | 'minor',
  confidence: number,
  fix: Fix | null = null,
): Drift {
  const en = withNegation(bead.en.tokens, index);
  const fr = inNegation(bead.fr, french);
  return {
    kind,
    en,
    fr,
    severity,
    confidence,
    values: { en: wordsOf(bead.en, en), fr: wordsOf(bead.fr, fr) },
    evidence: [
      { type: 'table', table: 'modality', entry: bead.en.tokens[index]!.form, source: 'own table' },
    ],
    ...(fix ? { fix } : {}),
  };
}

/** The English modal with its negation: "shall not be". */
function withNegation(tokens: readonly Token[], index: number): Span {
  let last = index;
  while (AFTER_MODAL_EN.has(tokens[last + 1]?.form ?? '')) last++;
  return spanOf(tokens.slice(index, last + 1));
}

/** The French verb with its negation: "ne seront pas". */
function inNegation({ tokens }: BeadContext['fr'], verb: Token): Span {
  const index = tokens.indexOf(verb);
  const first = NE.has(tokens[index - 1]?.form ?? '') ? index - 1 : index;
  const last = PAS.has(tokens[index + 1]?.form ?? '') ? index + 1 : index;
  return spanOf(tokens.slice(first, last + 1));
}
