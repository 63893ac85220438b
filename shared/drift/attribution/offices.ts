import type { Speaker } from '../../quotes/quotation.ts';
import { mayRender, readSpeakerOffices } from '../offices/readOffices.ts';

/** Whether the two speakers, neither told by name, are known to be others: "police" / "la défense". */
export function isOtherOffice(en: Speaker, fr: Speaker): boolean {
  const [own, across] = [readSpeakerOffices(en.text, 'en'), readSpeakerOffices(fr.text, 'fr')];
  if (own.length === 0 || across.length === 0) return false;
  return !own.some((a) => across.some((b) => mayRender(a, b)));
}
