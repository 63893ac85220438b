import { verbReadings } from '../../lexicon/morphology/verbReadings.ts';
import { contains, type Span } from '../../text/span.ts';
import { insideMarks, linkedTokens, spanOf, wordsOf, type BeadContext } from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { isMonthOfMay } from '../verbs/monthOfMay.ts';
import type { Time } from '../verbs/time.ts';
import { hasReading } from '../verbs/readings.ts';
import { RENDERING, rendersVerb } from '../verbs/rendersVerb.ts';
import type { VerbGroup } from '../verbs/verbGroup.ts';
import { readVerbGroups } from '../verbs/verbGroups.ts';
import {
  BE_PAST,
  COPULAS,
  ENGLISH_FUTURE,
  ENGLISH_OPEN,
  ETRE_VERBS,
  PASSIVE_LEADS,
  SUBORDINATORS,
  standsBetween,
} from '../tables/verbGroups.ts';
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
 * finite only by its sense. Nothing beside the English verb may speak of what will be.
 */
function foretold(bead: BeadContext, group: VerbGroup): Drift[] {
  if (group.time !== 'future' || afterTemporal(bead, group)) return [];
  const french = bead.fr.tokens[group.main]!.form;
  const past = linkedTokens(bead, 'fr', group.main).find(
    (i) =>
      isPast(bead.en.tokens[i]!.form) &&
      !isForeseen(bead, i) &&
      // "Results based on" is no past: a French passive needs an English one.
      (group.main === group.first || BE_PAST.has(bead.en.tokens[i - 1]?.form ?? '')) &&
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

/**
 * Whether the past form at `index` is governed by what makes it a future or leaves it open: "to be held",
 * "will have ended".
 */
function isForeseen({ en: { tokens } }: BeadContext, index: number): boolean {
  let i = index - 1;
  while (i >= 0 && (PASSIVE_LEADS.has(tokens[i]!.form) || standsBetween('en', tokens[i]!.form)))
    i--;
  return i >= 0 && ENGLISH_OPEN.has(tokens[i]!.form);
}

function speaksOfFuture({ en }: BeadContext): boolean {
  return en.tokens.some((token) => ENGLISH_FUTURE.has(token.form) && !isMonthOfMay(en.text, token));
}

/** Whether the form is a simple past and no plain form. */
function isPast(form: string): boolean {
  return hasReading(form, 'en', 'indicative', 'past') && !hasReading(form, 'en', 'infinitive');
}

/**
 * Whether the French verb translates the English one: a free rendering may well move its time, though
 * never what was into what will be.
 */
function renders(bead: BeadContext, en: VerbGroup, fr: VerbGroup): boolean {
  if (fr.time === 'future' && (en.time === 'past' || isPerfect(en)) && isSure(bead, en, fr))
    return true;
  if (en.lemmas.includes('be') && fr.lemmas.some((lemma) => COPULAS.has(lemma))) return true;
  return rendersVerb(bead, en, fr);
}

function isSure({ links }: BeadContext, en: VerbGroup, fr: VerbGroup): boolean {
  return links.some(
    (link) => link.en === en.main && link.fr === fr.main && link.probability > SURE,
  );
}

/** From here on a link is hardly ever a stray one. */
const SURE = 0.6;

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
  // "Has announced" is past against a future, and open against all else.
  const told = isPerfect(en) && fr.time === 'future' ? 'past' : en.time;
  // What "shall" binds to is the modality's business.
  if (en.modal === 'shall' || !clash(told, fr.time)) return [];
  const spans = { en: spanOfGroup(bead, 'en', en), fr: spanOfGroup(bead, 'fr', fr) };
  const quoted = insideMarks(bead.en, spans.en) && insideMarks(bead.fr, spans.fr);
  // Nobody speaks in the simple past: inside marks the form is a present.
  if (fr.homograph && !quoted) return [];
  // "Demande que vous souleviez" has no past.
  if (told === 'present' && isSubjunctiveAlike(bead.fr.tokens[fr.first]!.form)) return [];
  // "Quand il viendra", "dès qu'il aura": French puts the future where English has none.
  if (told !== 'future' && fr.time === 'future' && afterTemporal(bead, fr)) return [];
  // "May be" against a future is the modality's business.
  if (en.modal !== null && fr.time === 'future') return [];
  const severe = quoted || isReversed(bead, en, fr, told);
  return [
    {
      kind: `${told}-${fr.time}`,
      ...spans,
      confidence: quoted ? 0.8 : 0.6,
      severity: severe ? 'major' : 'minor',
      values: { en: wordsOf(bead.en, spans.en), fr: wordsOf(bead.fr, spans.fr) },
    },
  ];
}

function isPerfect({ time, modal }: VerbGroup): boolean {
  return time === 'open' && modal === null;
}

/** Whether what was is foretold, what will be has been, or what is was: no translator's freedom. */
function isReversed(bead: BeadContext, en: VerbGroup, fr: VerbGroup, told: Time): boolean {
  if (fr.time === 'future') return told === 'past' || !speaksOfFuture(bead);
  if (fr.time !== 'past') return false;
  // "Is opposed" is what came of "s'est opposé", and who "remains" has stayed.
  const compound = fr.main > fr.first;
  const result = compound && (en.main > en.first || fr.lemmas.some((one) => ETRE_VERBS.has(one)));
  return told === 'future' || (en.modal === null && !result && isMainPast(bead, fr));
}

/**
 * Whether the French verb is past by its own, not moved back by a past verb of the clause above it: "a
 * dit que c'était".
 */
function isMainPast({ fr }: BeadContext, { first }: VerbGroup): boolean {
  const from = fr.tokens.slice(0, first).findLastIndex(({ form }) => /^[.;:!?]+$/u.test(form));
  const lead = fr.tokens.slice(from + 1, first);
  const under = lead.findLastIndex(({ form }) => SUBORDINATORS.has(form));
  const above = readVerbGroups(lead.slice(0, under + 1), 'fr');
  // "En considérant que c'était" moves back without a finite verb.
  if (under >= 0 && above.length === 0) return false;
  return !above.some(({ time }) => time === 'past' || time === 'conditional');
}

/** Whether one verb has the form both as an imperfect and as a subjunctive: "souleviez". */
function isSubjunctiveAlike(form: string): boolean {
  const all = verbReadings(form, 'fr');
  return all.some(
    ({ mood, lemma }) =>
      mood === 'subjunctive' &&
      all.some(
        (other) =>
          other.lemma === lemma && other.mood === 'indicative' && other.tense !== 'present',
      ),
  );
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
