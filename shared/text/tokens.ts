import { COMPOUNDS } from './compounds.ts';
import type { Language } from './language.ts';
import type { Span } from './span.ts';
import type { Token, TokenKind } from './token.ts';

const LETTER = '\\p{L}\\p{M}';
const APOSTROPHE = "['’ʼ]";
/** Thousands by comma or by a space of any kind, then a decimal part; or plain digits with points. */
const NUMBER = '\\d{1,3}(?:[ \\u00a0\\u202f\\u2009]\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:[.,]\\d+)*';
const WORD = `[${LETTER}](?:[${LETTER}\\d]|\\.(?=[${LETTER}]\\.))*`;
const TOKEN = new RegExp(
  [
    `(?<number>${NUMBER})`,
    `(?<word>${WORD}(?:(?:${APOSTROPHE}|-)[${LETTER}\\d]+)*${APOSTROPHE}?\\.?)`,
    `(?<symbol>[$€£¥%‰°&@#§+=<>*/\\\\^~|])`,
    `(?<punctuation>\\.{3}|\\S)`,
  ].join('|'),
  'gu',
);
const FR_ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)['’ʼ](?=.)/iu;
const FR_CLITIC =
  /-(?:t-)?(?:je|tu|ils?|elles?|on|nous|vous|ce|c|moi|toi|lui|leur|les?|la|en|y|là|ci)$/iu;
const EN_CLITIC = /(?:n['’ʼ]t|['’ʼ](?:s|re|ve|ll|d|m))$/iu;

/** The look-up form of a stretch of text: NFC, lower case, straight apostrophe. */
export function lookupForm(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/[’ʼ]/gu, "'");
}

/**
 * Cuts a stretch of text into tokens. Elisions, clitics and the parts of open compounds stand alone
 * ("l'|accord", "a|-t-il", "do|n't", "long|-|term"); compounds that mean something whole do not.
 * White space is in no token; tokens come in order and never overlap.
 *
 * @param text the whole text; offsets of the tokens are into it
 * @param span the stretch to cut
 */
export function tokenise(text: string, span: Span, language: Language): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = span.start;
  for (;;) {
    const match = TOKEN.exec(text);
    if (!match || match.index >= span.end) break;
    const end = Math.min(match.index + match[0].length, span.end);
    const kind = kindOf(match.groups!);
    if (kind === 'word') cutWord(text, match.index, end, language, tokens);
    else tokens.push(token(text, match.index, end, kind));
    TOKEN.lastIndex = end;
  }
  return tokens;
}

function kindOf(groups: Record<string, string | undefined>): TokenKind {
  if (groups['number'] !== undefined) return 'number';
  if (groups['word'] !== undefined) return 'word';
  return groups['symbol'] === undefined ? 'punctuation' : 'symbol';
}

function token(text: string, start: number, end: number, kind: TokenKind): Token {
  const raw = text.slice(start, end);
  const form = kind === 'number' ? raw.replace(/\s/gu, '') : lookupForm(raw);
  return { start, end, form, kind };
}

/** Cuts a run of letters at its apostrophes and hyphens, as the language has it. */
function cutWord(text: string, start: number, end: number, language: Language, out: Token[]): void {
  let run = text.slice(start, end);
  const stop = /^(?:\p{L}\.){2,}$/u.test(run) ? '' : (/[.'’ʼ]+$/u.exec(run)?.[0] ?? '');
  run = run.slice(0, run.length - stop.length);
  let from = start;
  const compounds = COMPOUNDS[language];
  if (language === 'fr') {
    for (;;) {
      const elision = compounds.has(lookupForm(run)) ? null : FR_ELISION.exec(run);
      if (!elision) break;
      out.push(token(text, from, from + elision[0].length, 'word'));
      from += elision[0].length;
      run = run.slice(elision[0].length);
    }
  }
  const clitic = compounds.has(lookupForm(run))
    ? null
    : (language === 'fr' ? FR_CLITIC : EN_CLITIC).exec(run);
  const body = clitic ? run.slice(0, clitic.index) : run;
  cutHyphens(text, from, body, compounds, out);
  const after = from + body.length;
  if (clitic) out.push(token(text, after, from + run.length, 'word'));
  for (let i = from + run.length; i < end; i++) {
    // An apostrophe that ends an elision before a mark ("d' "…) stays with its letter.
    out.push(token(text, i, i + 1, 'punctuation'));
  }
}

function cutHyphens(
  text: string,
  from: number,
  body: string,
  compounds: ReadonlySet<string>,
  out: Token[],
): void {
  if (!body.includes('-') || compounds.has(lookupForm(body))) {
    if (body) out.push(token(text, from, from + body.length, 'word'));
    return;
  }
  let at = from;
  for (const part of body.split(/(-)/u)) {
    if (part)
      out.push(
        token(
          text,
          at,
          at + part.length,
          part === '-' ? 'punctuation' : /^\d/u.test(part) ? 'number' : 'word',
        ),
      );
    at += part.length;
  }
}
