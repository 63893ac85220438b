import type { Token } from '../../text/token.ts';
import { hasReading } from '../verbs/readings.ts';

/** Whether the French word is a future: what it tells will be so. */
export function isFuture(token: Token): boolean {
  return hasReading(token.form, 'fr', 'indicative', 'future');
}
