import { verbReadings } from '../../lexicon/morphology/verbReadings.ts';
import type { Token } from '../../text/token.ts';
import { linkedTokens, projected, tokenHasLemma, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { ALLOWING, CONFLICTS, ENGLISH_MODALS, type ModalForce } from '../tables/modality.ts';
import { ANSWER_REACH } from './answered.ts';
import { modalDrift } from './modalDrift.ts';

/** The French modal of another force that stands where the English modal's verb is rendered. */
export function conflict(bead: BeadContext, index: number, force: ModalForce): Drift[] {
  const place = projected(bead, 'en', index);
  for (const lemma of CONFLICTS[force]) {
    const wanted = new Set([lemma]);
    const other = bead.fr.tokens.find(
      (token, i) =>
        Math.abs(i - place) <= ANSWER_REACH &&
        tokenHasLemma(token, 'fr', wanted) &&
        !isDependent(token),
    );
    if (!other) continue;
    const taken = linkedTokens(bead, 'fr', bead.fr.tokens.indexOf(other)).some(
      (i) => i !== index && ENGLISH_MODALS.has(bead.en.tokens[i]!.form),
    );
    if (taken) continue;
    const kind = ALLOWING.has(lemma) ? 'weakened' : 'strengthened';
    return [modalDrift(bead, index, kind, other, 'major', 0.8)];
  }
  return [];
}

/** "Le pouvoir" is a noun; "que le match puisse" depends on what leaves it open. */
function isDependent(token: Token): boolean {
  return verbReadings(token.form, 'fr').every(
    ({ mood }) => mood === 'infinitive' || mood === 'participle' || mood === 'subjunctive',
  );
}
