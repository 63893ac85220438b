import { knownEntities } from './knownEntities.ts';

/**
 * Whether an English and a French name, of one word each, may mean one actor: a state by its people or its capital,
 * "Kenya" and "Nairobi".
 *
 * @param en look-up form; likewise `fr`
 */
export function isOneActor(en: string, fr: string): boolean {
  const across = knownEntities('fr').get(fr) ?? [];
  return (knownEntities('en').get(en) ?? []).some(
    (own) =>
      own.forms.length === 1 &&
      across.some(
        ({ forms, entities }) =>
          forms.length === 1 && [...entities].some((entity) => own.entities.has(entity)),
      ),
  );
}
