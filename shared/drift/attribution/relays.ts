import type { Quotation, Relay } from '../../quotes/quotation.ts';
import type { Both, Language } from '../../text/language.ts';
import { beadsAround } from '../beadTokens.ts';
import type { Drift, DriftInput } from '../check.ts';
import { otherLanguage } from '../otherLanguage.ts';
import { properWords, sameName } from './properNames.ts';
import type { QuotePair } from './quotePairs.ts';
import { attributionDrift } from './report.ts';

/** The outlet that had the words: gone, come from nowhere, or another one. */
export function relayDrift(input: DriftInput, { en, fr }: QuotePair): Drift[] {
  const names = { en: namesOf(en, 'en'), fr: namesOf(fr, 'fr') };
  if (names.en.length > 0 && names.fr.length > 0) {
    if (sameName(names, input.lexicon) || mentioned(input, 'en', en, names)) return [];
    return [attributionDrift('relay', en.relay, fr.relay, 'major')];
  }
  if (names.en.length > 0 && !fr.relay && !mentioned(input, 'en', en, names)) {
    return [
      { ...attributionDrift('relayLost', en.relay, null, 'major'), category: 'accuracy/omission' },
    ];
  }
  if (names.fr.length > 0 && !en.relay && !mentioned(input, 'fr', fr, names)) {
    return [
      { ...attributionDrift('relayAdded', null, fr.relay, 'minor'), category: 'accuracy/addition' },
    ];
  }
  return [];
}

function namesOf({ relay }: Quotation, language: Language): readonly string[] {
  return relay ? properWords(relayWords(relay), language, false) : [];
}

/** As written, or what "le journal" stands for; who a pronoun means is too uncertain. */
function relayWords({ text, name }: Relay): string {
  return /\p{Lu}/u.test(text) || !text.includes(' ') ? text : name;
}

/** Whether the sentences across name the outlet, in whatever place, or speak of "le journal". */
function mentioned(
  input: DriftInput,
  language: Language,
  { relay }: Quotation,
  names: Both<readonly string[]>,
): boolean {
  const other = otherLanguage(language);
  const words = beadsAround(input, language, relay!)
    .flatMap((bead) => bead[other])
    .map(({ form }) => form);
  const both = language === 'en' ? { en: names.en, fr: words } : { en: words, fr: names.fr };
  return sameName(both, input.lexicon);
}
