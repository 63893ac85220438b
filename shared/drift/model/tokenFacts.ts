import type { Language } from '../../text/language.ts';
import type { Token } from '../../text/token.ts';
import type { BeadContext } from '../beadContext.ts';
import { otherLanguage } from '../otherLanguage.ts';
import { isName } from './isName.ts';

/** What the spelling of each token of a side says, without links. */
export interface TokenFacts {
  /** 1 for what is written as a name. */
  readonly named: Uint8Array;
  /** 1 for words that the lexicon does not have. */
  readonly unknown: Uint8Array;
  /** Longer words that stand on the other side, too: 2 where the own language does not know them, else 1. */
  readonly copied: Uint8Array;
  /** Words that stood before: 2 right before, 1 within three words. */
  readonly repeated: Uint8Array;
}

/** Shorter words look alike by chance. */
const LEAST_COPIED = 4;

export function tokenFacts(bead: BeadContext, language: Language): TokenFacts {
  const { tokens, text } = bead[language];
  const others = new Set(bead[otherLanguage(language)].tokens.map(({ form }) => form));
  const size = tokens.length;
  const facts = {
    named: new Uint8Array(size),
    unknown: new Uint8Array(size),
    copied: new Uint8Array(size),
    repeated: new Uint8Array(size),
  };
  for (let i = 0; i < size; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    const { form } = token;
    if (isName(text, token)) facts.named[i] = 1;
    if (bead.lexicon.id(language, form) < 0) facts.unknown[i] = 1;
    if (form.length >= LEAST_COPIED && others.has(form)) facts.copied[i] = 1 + facts.unknown[i]!;
    facts.repeated[i] = repeated(tokens, i, form);
  }
  return facts;
}

function repeated(tokens: readonly Token[], index: number, form: string): number {
  if (tokens[index - 1]?.form === form) return 2;
  return tokens[index - 2]?.form === form || tokens[index - 3]?.form === form ? 1 : 0;
}
