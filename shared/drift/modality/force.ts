import type { BeadContext } from '../beadContext.ts';
import { ENGLISH_MODALS, HAVE, PERIPHRASES, type ModalForce } from '../tables/modality.ts';
import { hasReading } from '../verbs/readings.ts';

/** The force of the English modal at `index`, "must", "has to", "is required to"; null for other words. */
export function forceOf(bead: BeadContext, index: number): ModalForce | null {
  const { form } = bead.en.tokens[index]!;
  const modal = ENGLISH_MODALS.get(form);
  if (modal) return modal;
  if (!leadsInfinitive(bead, index)) return null;
  return HAVE.has(form) ? 'obligation' : (PERIPHRASES.get(form) ?? null);
}

/** Whether "to" and a verb follow. */
function leadsInfinitive({ en: { tokens } }: BeadContext, index: number): boolean {
  const verb = tokens[index + 2];
  return (
    tokens[index + 1]?.form === 'to' &&
    verb !== undefined &&
    hasReading(verb.form, 'en', 'infinitive')
  );
}
