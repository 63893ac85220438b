import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import { verbReadings } from '../../lexicon/morphology/verbReadings.ts';
import type { Language } from '../../text/language.ts';
import { spanOf, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { pairDrift } from '../pairDrift.ts';
import { isSurelyLinked } from '../sureLink.ts';
import {
  AFTER_OBJECT,
  OBJECT_CLITICS_FR,
  OBJECT_DETERMINERS,
  RECIPIENT_LEADS,
  TWO_SIDED_VERBS_EN,
  UNDERGOING_FR,
} from '../tables/agent.ts';
import { isPassive } from '../verbs/isPassive.ts';
import { hasReading } from '../verbs/readings.ts';
import type { VerbGroup } from '../verbs/verbGroup.ts';
import { readVerbGroups } from '../verbs/verbGroups.ts';
import { isComplement } from './deeds.ts';

/** How alike two verbs must be, by `Lexicon.similarity`. */
const ALIKE = 0.25;
/** How far from a participle its "by" is sought. */
const REACH = 5;
/** How far before its verb the head of a subject may stand: "le chef de l'opposition a". */
const SUBJECT_REACH = 4;

/**
 * Verbs whose voice was turned round while their subject stayed: "they had been warned" / "elles avaient
 * prévenu", "the firm, which owns the port" / "la firme, détenue par le port".
 */
export function turnedVoices(bead: BeadContext): Drift[] {
  return readVerbGroups(bead.en.tokens, 'en').flatMap((group) =>
    isPassive(bead.en.tokens, 'en', group) ? turnedActive(bead, group) : turnedPassive(bead, group),
  );
}

/** An English passive whose subject acts in the French. */
function turnedActive(bead: BeadContext, en: VerbGroup): Drift[] {
  const fr = readVerbGroups(bead.fr.tokens, 'fr').find(
    (group) => isActive(bead, group) && renders(bead, en.main, group.main),
  );
  if (!fr) return turnedInfinitive(bead, en);
  const told = en.lemmas.some((lemma) => TWO_SIDED_VERBS_EN.has(lemma));
  const stays = told && isSurelyLinked(bead, en.first - 1, fr.first - 1);
  if (!stays && !undergoes(bead, en, fr)) return [];
  return [report(bead, [en.first - 1, en.main], [fr.first - 1, fr.main])];
}

/** "Said he had been ordered" / "dit avoir ordonné": an infinitive acts where the English verb is undergone. */
function turnedInfinitive(bead: BeadContext, en: VerbGroup): Drift[] {
  if (en.modal !== null) return [];
  const { tokens } = bead.fr;
  const active = bead.links.find(
    ({ en: own, fr }) =>
      own === en.main &&
      tokens[fr - 1]?.form === 'avoir' &&
      tokens[fr]!.form !== 'été' &&
      !OBJECT_CLITICS_FR.has(tokens[fr - 2]?.form ?? '') &&
      renders(bead, own, fr),
  );
  const undergone =
    active && lemmas(tokens[active.fr]!.form, 'fr').some((lemma) => UNDERGOING_FR.has(lemma));
  return active && !undergone
    ? [report(bead, [en.first, en.main], [active.fr - 1, active.fr])]
    : [];
}

/**
 * Whether the agent of an English passive is the object of the French verb, and its subject the French one's:
 * "Lille was beaten by Lens" / "Lille a battu Lens".
 */
function undergoes(bead: BeadContext, en: VerbGroup, fr: VerbGroup): boolean {
  if (bead.en.tokens[en.main + 1]?.form !== 'by') return false;
  const same = (own: readonly number[], across: readonly number[]): boolean =>
    own.some((a) => across.some((b) => isSurelyLinked(bead, a, b)));
  return (
    same(objectAfter(bead, 'en', en.main + 1), objectAfter(bead, 'fr', fr.main)) &&
    same(before(bead, 'en', en.first), before(bead, 'fr', fr.first))
  );
}

/** The words right before a verb, in which its subject ends; "au vote a succédé un débat" has none there. */
function before(bead: BeadContext, language: Language, verb: number): number[] {
  const { tokens } = bead[language];
  const near = Array.from({ length: SUBJECT_REACH }, (_, i) => verb - 1 - i);
  return near.filter(
    (i) =>
      tokens[i]?.kind === 'word' &&
      !OBJECT_DETERMINERS.has(tokens[i].form) &&
      !RECIPIENT_LEADS[language].has(tokens[i].form) &&
      !isComplement(bead, language, i),
  );
}

/** "A promis": with "avoir", and no object before it. */
function isActive({ fr }: BeadContext, { first, main }: VerbGroup): boolean {
  const { form } = fr.tokens[first]!;
  const avoir = isAvoir(form);
  const undergone = lemmas(fr.tokens[main]!.form, 'fr').some((lemma) => UNDERGOING_FR.has(lemma));
  const between = fr.tokens.slice(Math.max(0, first - 1), main);
  const passive = fr.tokens.slice(first, main + 1).some(({ form: word }) => word === 'été');
  return (
    main > first &&
    avoir &&
    !passive &&
    !undergone &&
    !between.some((token) => OBJECT_CLITICS_FR.has(token.form))
  );
}

/** An English active verb whose object is the agent of a French participle. */
function turnedPassive(bead: BeadContext, en: VerbGroup): Drift[] {
  const object = objectAfter(bead, 'en', en.main);
  for (const link of bead.links) {
    if (link.en !== en.main || !renders(bead, link.en, link.fr)) continue;
    const by = agentAfter(bead, link.fr);
    const agent = by.find(
      (i) =>
        bead.fr.tokens[i]?.kind === 'word' && object.some((own) => isSurelyLinked(bead, own, i)),
    );
    if (agent !== undefined) return [report(bead, [en.first, object.at(-1)!], [link.fr, agent])];
  }
  return [];
}

/** The words right after a verb, up to the next preposition or mark: its object. */
function objectAfter(bead: BeadContext, language: Language, verb: number): number[] {
  const { tokens } = bead[language];
  const found: number[] = [];
  for (let i = verb + 1; i <= verb + REACH && tokens[i]; i++) {
    const { kind, form } = tokens[i]!;
    if (kind === 'punctuation' && form !== '%') break;
    if (AFTER_OBJECT[language].has(form)) break;
    if (!OBJECT_DETERMINERS.has(form)) found.push(i);
  }
  return found;
}

function isAvoir(form: string): boolean {
  return verbReadings(form, 'fr').some(({ lemma }) => lemma === 'avoir');
}

/** The words after the "par" of a French participle, but not of a past tense: "a obtenu par". */
function agentAfter({ fr: { tokens } }: BeadContext, participle: number): number[] {
  const past = hasReading(tokens[participle]!.form, 'fr', 'participle', 'past');
  if (tokens.slice(Math.max(0, participle - 2), participle).some(({ form }) => isAvoir(form)))
    return [];
  // "Dit-elle par" has a subject.
  if (tokens[participle + 1]?.form.startsWith('-')) return [];
  const par = tokens.findIndex(
    ({ form }, i) => i > participle && i <= participle + REACH && form === 'par',
  );
  return past && par > 0 ? [par + 1, par + 2] : [];
}

function renders(bead: BeadContext, own: number, across: number): boolean {
  return (
    isSurelyLinked(bead, own, across) &&
    bead.lexicon.similarity(bead.en.tokens[own]!.form, bead.fr.tokens[across]!.form) >= ALIKE
  );
}

function report(
  bead: BeadContext,
  [a, b]: readonly [number, number],
  [c, d]: readonly [number, number],
): Drift {
  const en = spanOf(bead.en.tokens.slice(a, b + 1));
  const fr = spanOf(bead.fr.tokens.slice(c, d + 1));
  return pairDrift(bead, 'voice', en, fr, 0.75);
}
