import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import type { Language } from '../../text/language.ts';
import type { Token } from '../../text/token.ts';
import { insideMarks, linkedTokens, wordsOf, type BeadContext } from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';

interface Name {
  readonly token: Token;
  readonly index: number;
  readonly words: string;
}

/** A proper name that became another name. */
export const names: BeadCheck = {
  id: 'names',
  category: 'accuracy/mistranslation',
  severity: 'major',
  docs: 'names',
  specificity: 8,
  find(bead) {
    const en = unmatched(bead, 'en');
    const fr = unmatched(bead, 'fr');
    const left = new Set(fr);
    const drifts: Drift[] = [];
    for (const name of en) {
      const other = [...left].find((candidate) => faces(bead, name, candidate));
      if (!other) continue;
      left.delete(other);
      drifts.push(report(bead, name, other));
    }
    return drifts;
  },
};

/** The names of one side that nothing on the other side renders. */
function unmatched(bead: BeadContext, language: Language): Name[] {
  const other = language === 'en' ? 'fr' : 'en';
  return readNames(bead, language).filter(({ token, index }) => {
    const renders = (across: Token): boolean => {
      const [en, fr] = language === 'en' ? [token, across] : [across, token];
      return (
        sameName(en.form, fr.form) ||
        lemmas(en.form, 'en').some((base) =>
          lemmas(fr.form, 'fr').some((other) => bead.lexicon.similarity(base, other) >= SAME),
        )
      );
    };
    const linked = linkedTokens(bead, language, index).map((i) => bead[other].tokens[i]!);
    return (
      !linked.some(renders) &&
      !bead[other].tokens.some((across) => across.kind === 'word' && renders(across))
    );
  });
}

/** Similarity from which two names count as one. */
const SAME = 0.15;

/** Capitalised words that are no sentence opening, quotation or acronym. */
function readNames(bead: BeadContext, language: Language): Name[] {
  const side = bead[language];
  const found: Name[] = [];
  side.tokens.forEach((token, index) => {
    const words = wordsOf(side, token);
    if (token.kind !== 'word' || !/^\p{Lu}\p{Ll}{2,}$/u.test(words)) return;
    const opens = index === 0 || /^[.!?:;«"“”»(\-–—•]$/u.test(side.tokens[index - 1]!.form);
    if (insideMarks(side, token) || !isNameLike(bead, language, token)) return;
    if (opens && !followedByName(side, index)) return;
    found.push({ token, index, words });
  });
  return found;
}

/** A name is unknown to the lexicon, or stays itself: common words in titles are capitalised too. */
function isNameLike({ lexicon }: BeadContext, language: Language, { form }: Token): boolean {
  const [best] = lexicon.translations(language, form);
  return (
    !best ||
    sameName(best.form, form) ||
    (lexicon.idf(language, form) >= RARE && best.forward < SURE)
  );
}

const RARE = 0.6;
/** A word translated so surely is a word or an exonym, no name that stays. */
const SURE = 0.3;

function followedByName({ text, tokens }: BeadContext['en'], index: number): boolean {
  const next = tokens[index + 1];
  return next !== undefined && /^\p{Lu}\p{Ll}/u.test(text.slice(next.start, next.end));
}

/** Whether the two spell one name: equal without accents, or a few letters apart. */
function sameName(en: string, fr: string): boolean {
  const [a, b] = [plain(en), plain(fr)];
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 3) return false;
  if (a.startsWith(b) || b.startsWith(a)) return true;
  let shared = 0;
  while (shared < Math.min(a.length, b.length) && a[shared] === b[shared]) shared++;
  return shared >= 4 || (shared >= 3 && Math.max(a.length, b.length) <= 6) || bones(a) === bones(b);
}

/** The consonants of a name, those that languages trade for one another made alike. */
function bones(form: string): string {
  return form
    .replace(/zh|dj|[gj]/gu, 'j')
    .replace(/sh|ch|[sz]/gu, 's')
    .replace(/[aeiouyh]/gu, '')
    .replace(/[ckq]/gu, 'k')
    .replace(/[vw]/gu, 'v')
    .replace(/(.)\1+/gu, '$1');
}

function plain(form: string): string {
  return form.normalize('NFD').replace(/[\p{M}'’-]/gu, '');
}

/** Whether the two unknown names stand in the same place. */
function faces(bead: BeadContext, en: Name, fr: Name): boolean {
  // Peoples and parties ("Tories") have names of their own in each language.
  if (en.token.form.endsWith('s') && /[sx]$/u.test(fr.token.form)) return false;
  if (linkedTokens(bead, 'en', en.index).includes(fr.index)) return true;
  const neighbours = [-1, 1].some((step) =>
    linkedTokens(bead, 'en', en.index + step).includes(fr.index + step),
  );
  const place = en.index / bead.en.tokens.length - fr.index / bead.fr.tokens.length;
  return neighbours || Math.abs(place) < 0.12;
}

function report(bead: BeadContext, en: Name, fr: Name): Drift {
  return {
    kind: 'changed',
    en: { start: en.token.start, end: en.token.end },
    fr: { start: fr.token.start, end: fr.token.end },
    confidence: 0.75,
    values: { en: wordsOf(bead.en, en.token), fr: wordsOf(bead.fr, fr.token) },
    ...(/^\p{L}+$/u.test(en.words)
      ? { fix: { start: fr.token.start, end: fr.token.end, replacement: en.words } }
      : {}),
  };
}
