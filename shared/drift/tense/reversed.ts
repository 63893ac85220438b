import type { BeadContext } from '../beadContext.ts';
import { MONTHS, WEEKDAYS } from '../quantities/numberWords.ts';
import { ENGLISH_FUTURE, ETRE_VERBS, SUBORDINATORS, UNTIL_NOW_EN } from '../tables/verbGroups.ts';
import { isMonthOfMay } from '../verbs/monthOfMay.ts';
import type { Time } from '../verbs/time.ts';
import type { VerbGroup } from '../verbs/verbGroup.ts';
import { readVerbGroups } from '../verbs/verbGroups.ts';

/** Whether a verb group is an English perfect: past and still open. */
export function isPerfect({ time, modal }: VerbGroup): boolean {
  return time === 'open' && modal === null;
}

/** Whether what was is foretold, what will be has been, or what is was: no translator's freedom. */
export function isReversed(bead: BeadContext, en: VerbGroup, fr: VerbGroup, told: Time): boolean {
  if (fr.time === 'future')
    return told === 'past' || !(speaksOfFuture(bead) || isTimetabled(bead, en));
  if (fr.time !== 'past') return false;
  // "Is opposed" is what came of "s'est opposé", and who "remains" has stayed.
  const compound = fr.main > fr.first;
  // "Is serving" has not served; what "is recently gaining ground" has gained some.
  const progressive =
    bead.en.tokens[en.main]!.form.endsWith('ing') &&
    !bead.en.tokens.some(({ form }) => UNTIL_NOW_EN.has(form));
  const resulting = en.main > en.first && !progressive;
  const result = compound && (resulting || fr.lemmas.some((one) => ETRE_VERBS.has(one)));
  return told === 'future' || (en.modal === null && !result && isMainPast(bead, fr));
}

/** "They meet on 12 May": a present with a date right after it. */
function isTimetabled({ en: { tokens } }: BeadContext, { main, time }: VerbGroup): boolean {
  const after = tokens.slice(main + 1, main + 1 + DATE_REACH);
  const stop = after.findIndex(({ kind }) => kind === 'punctuation');
  return (
    time === 'present' &&
    after
      .slice(0, stop < 0 ? undefined : stop)
      .some(({ form }) => MONTHS.en.has(form) || WEEKDAYS.en.has(form))
  );
}

/** How many words after its verb a date may stand. */
const DATE_REACH = 6;

function speaksOfFuture({ en }: BeadContext): boolean {
  return en.tokens.some((token) => ENGLISH_FUTURE.has(token.form) && !isMonthOfMay(en.text, token));
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
