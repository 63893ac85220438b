import type { Both, Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import type { BeadContext } from '../beadContext.ts';
import { HOLDER, PORTFOLIOS } from '../tables/offices.ts';

const HELD: Both<(words: string) => RegExp> = {
  en: (words) =>
    new RegExp(
      `(?<!\\p{L})(?:(?:${words}) (?:minister|ministry|secretary|department)|(?:minister|ministry|secretary|department) (?:of |for )?(?:the )?(?:${words}))(?!\\p{L})`,
      'iu',
    ),
  fr: (words) =>
    new RegExp(
      `(?<!\\p{L})(?:ministre|ministère|secrétaire d['’][eé]tat)\\s(?:\\p{L}+\\s){0,2}?(?:de la |de l['’]|des |du |à la |à l['’]|aux |chargée? d\\S+ )(?:${words})(?!\\p{L})`,
      'iu',
    ),
};

const PATTERNS = PORTFOLIOS.map(({ en, fr }) => ({
  held: { en: HELD.en(en), fr: HELD.fr(fr) },
  named: { en: named(en), fr: named(fr) },
}));

function named(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');
}

/** A minister of one thing who became one of another; null where all agree. */
export function portfolioDrift(bead: BeadContext): Both<Span> | null {
  const en = loneHeld(bead, 'en', 'fr');
  const fr = loneHeld(bead, 'fr', 'en');
  return en && fr ? { en, fr } : null;
}

/** The first portfolio of one side that the other side has no word for. */
function loneHeld(bead: BeadContext, language: Language, other: Language): Span | null {
  if (!HOLDER[language].test(bead[language].text)) return null;
  for (const { held, named: words } of PATTERNS) {
    const match = held[language].exec(bead[language].text);
    if (match && !words[other].test(bead[other].text))
      return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}
