import { overlaps, type Span } from '../../text/span.ts';
import type { Both, Language } from '../../text/language.ts';
import { bareSpan } from '../bareSpan.ts';
import type { BeadContext } from '../beadContext.ts';
import { otherLanguage } from '../otherLanguage.ts';
import { FORMER, PAST } from '../tables/offices.ts';
import { mayRender, type Office } from './readOffices.ts';

/** An office that somebody held once and, on the other side, still holds; the side that says so first. */
export function lostFormer(bead: BeadContext, offices: Both<readonly Office[]>): Both<Span> | null {
  return pairFormer(bead, offices, 'en') ?? pairFormer(bead, offices, 'fr');
}

function pairFormer(
  bead: BeadContext,
  offices: Both<readonly Office[]>,
  language: Language,
): Both<Span> | null {
  const other = otherLanguage(language);
  if (offices[language].length === 0 || PAST[other].test(bead[other].text)) return null;
  for (const office of offices[language]) {
    const lead = FORMER[language].exec(bead[language].text.slice(0, office.start));
    const answer = lead && offices[other].find((one) => linked(bead, language, office, one));
    if (!lead || !answer) continue;
    const own = { start: lead.index, end: office.end };
    const across = bareSpan(answer);
    return language === 'en' ? { en: own, fr: across } : { en: across, fr: own };
  }
  return null;
}

/** Whether two offices may render each other and do so word by word. */
function linked(bead: BeadContext, language: Language, own: Office, across: Office): boolean {
  const [a, b] = language === 'en' ? [own, across] : [across, own];
  return (
    mayRender(a, b) &&
    bead.links.some(
      ({ en, fr }) => overlaps(bead.en.tokens[en]!, a) && overlaps(bead.fr.tokens[fr]!, b),
    )
  );
}
