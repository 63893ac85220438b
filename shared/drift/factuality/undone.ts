import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import type { Token } from '../../text/token.ts';
import { linkedTokens, spanOf, tokenHasLemma, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { pairDrift } from '../pairDrift.ts';
import { OPEN_EN } from '../tables/factuality.ts';
import { BEFORE_INFINITIVE_FR, UNDOING_FR } from '../tables/factualityFrench.ts';
import { isMonthOfMay } from '../verbs/monthOfMay.ts';
import { hasReading } from '../verbs/readings.ts';
import { groupSpan } from '../verbs/verbGroup.ts';
import { readVerbGroups } from '../verbs/verbGroups.ts';
import { placesOf, wordClass } from '../wordClass.ts';

/** How alike the verbs must be, by `Lexicon.similarity`. */
const ALIKE = 0.25;
/** How far before its infinitive the French verb may stand, somebody between them. */
const REACH = 6;

const LEAD = wordClass(
  (form, language) =>
    language === 'fr' && lemmas(form, 'fr').some((lemma) => UNDOING_FR.has(lemma)),
);

/**
 * What the English tells as done and the French as tried, planned or asked for only: "flooded the market" / "a
 * failli inonder le marché". Any English word that leaves something open answers.
 */
export function undone(bead: BeadContext): Drift[] {
  const leads = placesOf(bead.fr, LEAD).filter((i) => bead.fr.tokens[i]!.kind === 'word');
  if (leads.length === 0 || leavesOpen(bead)) return [];
  const facts = readVerbGroups(bead.en.tokens, 'en').filter(
    ({ time, modal }) => time === 'past' && modal === null,
  );
  return leads.flatMap((lead) => {
    const infinitive = infinitiveAfter(bead.fr.tokens, lead);
    if (infinitive === null) return [];
    const linked = linkedTokens(bead, 'fr', infinitive);
    const fact = facts.find(({ main }) => linked.includes(main) && alike(bead, main, infinitive));
    if (!fact || linkedTokens(bead, 'fr', lead).some((en) => en < fact.first || en > fact.main))
      return [];
    const en = groupSpan(bead.en, fact);
    const fr = spanOf(bead.fr.tokens.slice(lead, infinitive + 1));
    return [pairDrift(bead, 'undone', en, fr, 0.7)];
  });
}

function leavesOpen({ en }: BeadContext): boolean {
  return en.tokens.some(
    (token) => tokenHasLemma(token, 'en', OPEN_EN) && !isMonthOfMay(en.text, token),
  );
}

/** The infinitive that a French verb governs: "tenté de vendre", "demandé au tribunal de suspendre". */
function infinitiveAfter(tokens: readonly Token[], lead: number): number | null {
  for (let i = lead + 1; i <= lead + REACH && i < tokens.length; i++) {
    if (tokens[i]!.kind === 'punctuation') return null;
    const before = tokens[i - 1]!.form;
    const led = i === lead + 1 || BEFORE_INFINITIVE_FR.has(before);
    if (led && hasReading(tokens[i]!.form, 'fr', 'infinitive')) return i;
  }
  return null;
}

function alike(bead: BeadContext, en: number, fr: number): boolean {
  return bead.lexicon.similarity(bead.en.tokens[en]!.form, bead.fr.tokens[fr]!.form) >= ALIKE;
}
