import { COMPOUNDS } from './compounds.ts';
import type { Language } from './language.ts';
import { isPlainMark, plainWordEnd } from './plainTokens.ts';
import type { Span } from './span.ts';
import type { Token, TokenKind } from './token.ts';
import { DOTTED, EN_CLITIC, FR_CLITIC, FR_ELISION, NUMBERED_NAME, TOKEN } from './tokenPatterns.ts';

/** The groups of `TOKEN`. */
const [WHOLE, NUMBER, LETTERS, SYMBOL] = [1, 2, 3, 4] as const;

/** Of our own: `tokenise` moves on where it looks. */
const NEXT = new RegExp(TOKEN);
const SPACE = 0x20;

const APOSTROPHES = /[’ʼ]/gu;
const HYPHENS = /[\u2010\u2011]/gu;
const INVISIBLE = /\u00ad|\u200c|\u200d|\u2060/gu;
const PLAIN_ASCII = /^[\x20-\x7e]*$/u;

/** The look-up form of a stretch of text: NFC, lower case, straight apostrophe and hyphen. */
export function lookupForm(text: string): string {
  if (PLAIN_ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
    .replace(INVISIBLE, '');
}

/**
 * Cuts a stretch of text into tokens. Elisions, clitics and the parts of open compounds stand alone
 * ("l'|accord", "a|-t-il", "do|n't", "long|-|term"); compounds that mean something whole do not, nor
 * do addresses, tickers, abbreviations with their stops, ordinals ("21st") and numbered names
 * ("covid-19"). Every visible character is in exactly one token; white space is in none, but for
 * the spaces inside a number. Tokens come in order and never overlap.
 *
 * @param text the whole text; offsets of the tokens are into it
 * @param span the stretch to cut
 */
export function tokenise(text: string, span: Span, language: Language): Token[] {
  const stretch = text.slice(span.start, span.end);
  const run: Run = { text: stretch, offset: span.start, language, tokens: [] };
  for (let at = 0; at < stretch.length;) {
    if (stretch.charCodeAt(at) === SPACE) at++;
    else at = cutPlain(run, at) ?? cutNext(run, at);
  }
  return run.tokens;
}

/** The stretch being cut, and the tokens so far. */
interface Run {
  readonly text: string;
  readonly offset: number;
  readonly language: Language;
  readonly tokens: Token[];
}

/** Cuts what needs no pattern; returns where it ends. */
function cutPlain(run: Run, at: number): number | null {
  const { text, offset, tokens } = run;
  const end = plainWordEnd(text, at);
  if (end >= 0) {
    const form = text.slice(at, end).toLowerCase();
    tokens.push({ start: offset + at, end: offset + end, form, kind: 'word' });
    return end;
  }
  if (!isPlainMark(text, at)) return null;
  const mark = at + 1;
  tokens.push({ start: offset + at, end: offset + mark, form: text[at]!, kind: 'punctuation' });
  return mark;
}

/** Cuts the next token that the pattern finds; returns where it ends. */
function cutNext(run: Run, at: number): number {
  NEXT.lastIndex = at;
  const match = NEXT.exec(run.text);
  if (!match) return run.text.length;
  const start = match.index;
  const end = start + match[0].length;
  if (match[LETTERS] !== undefined) cutWord(run, start, end);
  else if (match[WHOLE] !== undefined) push(run, start, end, 'word');
  else if (match[NUMBER] !== undefined) push(run, start, end, 'number');
  else push(run, start, end, match[SYMBOL] === undefined ? 'punctuation' : 'symbol');
  return end;
}

function push(run: Run, start: number, end: number, kind: TokenKind): void {
  if (start === end) return;
  const form = lookupForm(run.text.slice(start, end));
  run.tokens.push({
    start: run.offset + start,
    end: run.offset + end,
    form: kind === 'number' ? form.replace(/\s/gu, '') : form,
    kind,
  });
}

/** Cuts a run of letters at its apostrophes and hyphens, as the language has it. */
function cutWord(run: Run, start: number, end: number): void {
  const word = run.text.slice(start, end);
  if (DOTTED.test(word) || isWhole(word, run.language)) {
    push(run, start, end, 'word');
    return;
  }
  const from = run.language === 'fr' ? cutElisions(run, start, end) : start;
  const stop = from < end && /['’ʼ]$/u.test(word) ? end - 1 : end;
  cutClitics(run, from, stop);
  push(run, stop, end, 'punctuation');
}

function isWhole(word: string, language: Language): boolean {
  return (
    !/[-'’ʼ\u2010\u2011]/u.test(word) ||
    COMPOUNDS[language].has(lookupForm(word)) ||
    NUMBERED_NAME.test(word)
  );
}

/** Takes elisions off the front ("qu'|d'|…"); returns where the rest begins. */
function cutElisions(run: Run, start: number, end: number): number {
  let from = start;
  while (from < end) {
    const rest = run.text.slice(from, end);
    const elision = isWhole(rest, run.language) ? null : FR_ELISION.exec(rest);
    if (!elision) break;
    push(run, from, from + elision[0].length, 'word');
    from += elision[0].length;
  }
  return from;
}

/** Takes clitics off the end ("donne|-le|-moi"), and cuts what stands before them. */
function cutClitics(run: Run, start: number, end: number): void {
  const word = run.text.slice(start, end);
  if (word === '') return;
  if (DOTTED.test(word) || isWhole(word, run.language)) {
    push(run, start, end, 'word');
    return;
  }
  const clitic = (run.language === 'fr' ? FR_CLITIC : EN_CLITIC).exec(word);
  if (clitic && clitic.index > 0) {
    cutClitics(run, start, start + clitic.index);
    push(run, start + clitic.index, end, 'word');
  } else {
    cutHyphens(run, start, word);
  }
}

function cutHyphens(run: Run, start: number, word: string): void {
  let at = start;
  for (const part of word.split(/([-\u2010\u2011])/u)) {
    const kind = /^[-\u2010\u2011]$/u.test(part)
      ? 'punctuation'
      : /^\d+$/u.test(part)
        ? 'number'
        : 'word';
    push(run, at, at + part.length, kind);
    at += part.length;
  }
}
