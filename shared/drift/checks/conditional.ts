import type { Mood } from '../../lexicon/morphology/verbForm.ts';
import type { Token } from '../../text/token.ts';
import { insideMarks, linkedTokens, type BeadContext } from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { pairDrift } from '../pairDrift.ts';
import { HEDGES_FR, HYPOTHETICAL_MODALS, IL_FR, QUE, RELATIVES_EN } from '../tables/conditional.ts';
import { hasReading } from '../verbs/readings.ts';
import { groupSpan, type VerbGroup } from '../verbs/verbGroup.ts';
import { readVerbGroups } from '../verbs/verbGroups.ts';

/** What would be, stated as what is: "would have won" / "a remporté". */
export const conditional: BeadCheck = {
  id: 'conditional',
  category: 'accuracy/mistranslation',
  severity: 'major',
  docs: 'conditional',
  specificity: 7,
  find(bead) {
    const hypothetical = readVerbGroups(bead.en.tokens, 'en').filter(({ modal }) =>
      HYPOTHETICAL_MODALS.has(modal ?? ''),
    );
    if (hypothetical.length === 0) return [];
    if (bead.fr.tokens.some(({ form }) => HEDGES_FR.has(form))) return [];
    const french = readVerbGroups(bead.fr.tokens, 'fr');
    return hypothetical.flatMap((group) => {
      const links = linkedTokens(bead, 'en', group.main);
      const across = french.find(({ main }) => links.includes(main));
      return across && isFact(bead, group, across) ? [report(bead, group, across)] : [];
    });
  },
};

/**
 * Whether the French verb vouches for what the English only supposes: a present for "would", a past
 * for "would have". The imperfect serves "would" of habits and of reported speech, and follows "si".
 */
function isFact(
  { fr }: BeadContext,
  en: VerbGroup,
  { time, mood, first, main }: VerbGroup,
): boolean {
  const before = fr.tokens.slice(0, first);
  if (mood !== 'indicative' || before.some((_, i) => isIf(fr.tokens, i))) return false;
  const form = fr.tokens[first]!.form;
  if (canBe(form, 'subjunctive') && before.some((token) => QUE.has(token.form))) return false;
  if (en.time === 'open') return time === 'past' && main > first && isPresent(form);
  return time === 'present';
}

function isIf(tokens: readonly Token[], i: number): boolean {
  const { form } = tokens[i]!;
  return form === 'si' || (form === "s'" && IL_FR.has(tokens[i + 1]?.form ?? ''));
}

function canBe(form: string, mood: Mood): boolean {
  return hasReading(form, 'fr', mood);
}

/** Of an auxiliary: "a remporté", not "avait remporté". */
function isPresent(form: string): boolean {
  return hasReading(form, 'fr', 'indicative', 'present');
}

function report(bead: BeadContext, english: VerbGroup, french: VerbGroup): Drift {
  const en = groupSpan(bead.en, english);
  const fr = groupSpan(bead.fr, french);
  const relative = RELATIVES_EN.has(bead.en.tokens[english.first - 1]?.form ?? '');
  const severe = insideMarks(bead.en, en) || !relative;
  return {
    ...pairDrift(bead, 'dropped', en, fr, severe ? 0.8 : 0.65),
    severity: severe ? 'major' : 'minor',
  };
}
