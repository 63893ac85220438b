import { verbReadings } from '../../lexicon/morphology/verbReadings.ts';
import { contains, type Span } from '../../text/span.ts';
import { insideMarks, linkedTokens, spanOf, wordsOf, type BeadContext } from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { isMonthOfMay } from '../verbs/monthOfMay.ts';
import type { Time } from '../verbs/time.ts';
import { RENDERING, rendersVerb } from '../verbs/rendersVerb.ts';
import type { VerbGroup } from '../verbs/verbGroup.ts';
import { readVerbGroups } from '../verbs/verbGroups.ts';
import { COPULAS, ENGLISH_FUTURE } from '../tables/verbGroups.ts';
import { REFLEXIVE, TEMPORAL_CONJUNCTIONS } from '../tables/closedWords.ts';

type Pair = readonly [en: VerbGroup, fr: VerbGroup];

/** A verb moved to another time: severe inside somebody's marked words. */
export const tense: BeadCheck = {
  id: 'tense',
  category: 'accuracy/mistranslation',
  severity: 'minor',
  docs: 'tense',
  specificity: 6,
  find(bead) {
    const en = readVerbGroups(bead.en.tokens, 'en');
    const fr = readVerbGroups(bead.fr.tokens, 'fr');
    const linked = pairByLinks(bead, en, fr);
    const quoted = [...linked, ...pairInQuotations(bead, en, fr, linked)];
    const pairs = [...quoted, ...pairAlone(bead, en, fr, quoted)];
    const left = fr.filter((group) => !pairs.some(([, b]) => b === group));
    return [
      ...pairs.filter(([a, b]) => renders(bead, a, b)).flatMap(([a, b]) => compare(bead, a, b)),
      ...left.flatMap((group) => foretold(bead, group)),
    ];
  },
};

/**
 * A French future for an English past that no verb group was read of: "the couple divorced in May" is
 * finite only by its sense. Nothing in the English may speak of what will be.
 */
function foretold(bead: BeadContext, group: VerbGroup): Drift[] {
  if (group.time !== 'future' || afterTemporal(bead, group)) return [];
  if (speaksOfFuture(bead)) return [];
  const french = bead.fr.tokens[group.main]!.form;
  const past = linkedTokens(bead, 'fr', group.main).find(
    (i) =>
      isPast(bead.en.tokens[i]!.form) &&
      bead.lexicon.similarity(bead.en.tokens[i]!.form, french) >= RENDERING,
  );
  if (past === undefined) return [];
  const spans = {
    en: spanOf([bead.en.tokens[past]!]),
    fr: spanOfGroup(bead, 'fr', group),
  };
  return [
    {
      kind: 'past-future',
      ...spans,
      confidence: 0.7,
      severity: 'major',
      values: { en: wordsOf(bead.en, spans.en), fr: wordsOf(bead.fr, spans.fr) },
    },
  ];
}

function speaksOfFuture({ en }: BeadContext): boolean {
  return en.tokens.some((token) => ENGLISH_FUTURE.has(token.form) && !isMonthOfMay(en.text, token));
}

/** Whether the form is a simple past and no plain form. */
function isPast(form: string): boolean {
  const readings = verbReadings(form, 'en');
  return (
    readings.some(({ mood, tense }) => mood === 'indicative' && tense === 'past') &&
    !readings.some(({ mood }) => mood === 'infinitive')
  );
}

/** Whether the French verb translates the English one: a free rendering may well move its time. */
function renders(bead: BeadContext, en: VerbGroup, fr: VerbGroup): boolean {
  if (en.lemmas.includes('be') && fr.lemmas.some((lemma) => COPULAS.has(lemma))) return true;
  return rendersVerb(bead, en, fr);
}

function pairByLinks(
  bead: BeadContext,
  en: readonly VerbGroup[],
  fr: readonly VerbGroup[],
): Pair[] {
  return en.flatMap((a) => {
    const links = linkedTokens(bead, 'en', a.main);
    const b = fr.find((group) => links.includes(group.main));
    return b ? [[a, b] as const] : [];
  });
}

/** Pairs the verbs of marked quotations in their order, where both sides have as many. */
function pairInQuotations(
  bead: BeadContext,
  en: readonly VerbGroup[],
  fr: readonly VerbGroup[],
  linked: readonly Pair[],
): Pair[] {
  const within = (side: 'en' | 'fr', groups: readonly VerbGroup[], span: Span): VerbGroup[] =>
    groups.filter(({ main }) => contains(span, bead[side].tokens[main]!));
  const quoted = (side: 'en' | 'fr'): readonly Span[] =>
    bead[side].quotations.filter(({ marks, type }) => marks && type !== 'mention');
  return quoted('en').flatMap((own) =>
    quoted('fr').flatMap((across) => {
      const [a, b] = [within('en', en, own), within('fr', fr, across)];
      if (a.length !== b.length) return [];
      return a
        .map((group, i) => [group, b[i]!] as const)
        .filter(([x, y]) => !linked.some(([p, q]) => p === x || q === y));
    }),
  );
}

/** The only verb left on each side, where both sides have as many and neither word is linked. */
function pairAlone(
  bead: BeadContext,
  en: readonly VerbGroup[],
  fr: readonly VerbGroup[],
  paired: readonly Pair[],
): Pair[] {
  if (en.length !== fr.length) return [];
  const a = en.filter((group) => !paired.some(([p]) => p === group));
  const b = fr.filter((group) => !paired.some(([, q]) => q === group));
  const free =
    a.length === 1 &&
    b.length === 1 &&
    linkedTokens(bead, 'en', a[0]!.main).length === 0 &&
    linkedTokens(bead, 'fr', b[0]!.main).length === 0;
  return free ? [[a[0]!, b[0]!]] : [];
}

function compare(bead: BeadContext, en: VerbGroup, fr: VerbGroup): Drift[] {
  // What "shall" binds to is the modality's business.
  if (en.modal === 'shall' || !clash(en.time, fr.time)) return [];
  const spans = { en: spanOfGroup(bead, 'en', en), fr: spanOfGroup(bead, 'fr', fr) };
  const quoted = insideMarks(bead.en, spans.en) && insideMarks(bead.fr, spans.fr);
  // Nobody speaks in the simple past: inside marks the form is a present.
  if (fr.homograph && !quoted) return [];
  // "Quand il viendra": French puts the future where English has a present.
  if (en.time === 'present' && fr.time === 'future' && afterTemporal(bead, fr)) return [];
  // "May be" against a future is the modality's business.
  if (en.modal !== null && fr.time === 'future') return [];
  const reversed =
    (fr.time === 'future' && (en.time === 'past' || !speaksOfFuture(bead))) ||
    (en.time === 'future' && fr.time === 'past');
  return [
    {
      kind: `${en.time}-${fr.time}`,
      ...spans,
      confidence: quoted ? 0.8 : 0.6,
      severity: quoted || reversed ? 'major' : 'minor',
      values: { en: wordsOf(bead.en, spans.en), fr: wordsOf(bead.fr, spans.fr) },
    },
  ];
}

/** Whether a conjunction of time opens the clause of a French verb. */
function afterTemporal({ fr }: BeadContext, { first }: VerbGroup): boolean {
  const lead = fr.tokens.slice(Math.max(0, first - TEMPORAL_REACH), first);
  return lead.some(({ form }) => TEMPORAL_CONJUNCTIONS.has(form));
}

/** How far before its verb a conjunction is looked for. */
const TEMPORAL_REACH = 5;

/** The verb with its auxiliaries and, in French, its reflexive pronoun. */
function spanOfGroup(bead: BeadContext, language: 'en' | 'fr', group: VerbGroup): Span {
  const { tokens } = bead[language];
  const reflexive = language === 'fr' && REFLEXIVE.has(tokens[group.first - 1]?.form ?? '');
  return spanOf(tokens.slice(reflexive ? group.first - 1 : group.first, group.main + 1));
}

function clash(en: Time, fr: Time): boolean {
  const sure: readonly Time[] = ['past', 'present', 'future'];
  return en !== fr && sure.includes(en) && sure.includes(fr);
}
