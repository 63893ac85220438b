import { abbreviationClass } from './abbreviations.ts';
import type { Language } from './language.ts';
import { normalise } from './normalise.ts';
import { OPENERS } from './openers.ts';
import type { Span } from './span.ts';

/** Marks that end sentences, what closes after them (quotation marks, brackets, note numbers), a gap. */
const CANDIDATE =
  /(?<marks>[.!?…]+)(?<closers>(?: ?[»”›]|["'’)\]]| "(?= |$)| ?\[\d{1,3}\])*)(?<gap> +)(?=\S)/gu;
const OPENING = /^(?:[«“"'‘([]| )+/u;

/** A place where a sentence may end. */
interface Candidate {
  /** The word before the marks, without them. */
  readonly word: string;
  readonly marks: string;
  readonly closers: string;
  /** The text after the gap. */
  readonly after: string;
  /** The first word after the gap without opening marks. */
  readonly next: string;
  readonly language: Language;
}

/** Whether the sentence ends here; undefined: this rule cannot tell. The first answer counts. */
type Rule = (candidate: Candidate) => boolean | undefined;

const RULES: readonly Rule[] = [
  function smallLetterAfterCallOrEllipsis({ marks, closers, next }) {
    if (!/^\p{Ll}/u.test(next)) return undefined;
    return marks === '.' && !closers ? undefined : false;
  },
  function abbreviation({ word, marks, next, language }) {
    if (marks !== '.') return undefined;
    switch (abbreviationClass(word, language)) {
      case 'name':
      case 'inner':
        return false;
      case 'number':
        return /^(?:[\d§]|[IVXLC]+\b)/u.test(next) || /^\p{Ll}/u.test(next) ? false : undefined;
      case 'either':
        return opens(next, language);
      case null:
        return undefined;
    }
  },
  function initial({ word, marks, next, language }) {
    if (marks !== '.' || !/(?:^|[.-])\p{Lu}$/u.test(word)) return undefined;
    return opens(next, language);
  },
  function smallLetterAfterPoint({ word, next }) {
    if (!/^\p{Ll}/u.test(next)) return undefined;
    return /\p{L}{4}$/u.test(word);
  },
];

/**
 * Cuts a stretch of text into sentences: spans in order, trimmed, with nothing but white space
 * between them. Marks and brackets that close stay with their sentence, and what a sentence says of
 * its own quotation (« ... ! », a-t-il dit) stays with the quotation.
 */
export function findSentences(text: string, span: Span, language: Language): Span[] {
  const { text: regular, original } = normalise(text.slice(span.start, span.end));
  const sentences: Span[] = [];
  let start = 0;
  for (const match of regular.matchAll(CANDIDATE)) {
    const { marks, closers, gap } = match.groups as Record<'marks' | 'closers' | 'gap', string>;
    const end = match.index + marks.length + closers.length;
    const after = regular.slice(end + gap.length, end + gap.length + 40);
    const candidate: Candidate = {
      word: wordBefore(regular, match.index),
      marks,
      closers,
      after,
      next: /^\S*/u.exec(after.replace(OPENING, ''))![0],
      language,
    };
    if (!endsSentence(candidate)) continue;
    sentences.push({ start, end });
    start = end + gap.length;
  }
  sentences.push({ start, end: regular.length });
  return sentences.map((sentence) => ({
    start: span.start + original(sentence.start),
    end: span.start + original(sentence.end),
  }));
}

function endsSentence(candidate: Candidate): boolean {
  for (const rule of RULES) {
    const answer = rule(candidate);
    if (answer !== undefined) return answer;
  }
  return true;
}

function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && !/[ ("«“'’[]/u.test(text[start - 1]!)) start--;
  return text.slice(start, end);
}

function opens(next: string, language: Language): boolean {
  const word = /^\p{Lu}\p{L}*['’]?/u.exec(next)?.[0];
  return word !== undefined && OPENERS[language].has(word.toLowerCase().replace('’', "'"));
}
