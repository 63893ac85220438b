import { randomUUID } from 'node:crypto';
import type { ValidInput } from '../../shared/contract/contract.ts';
import { failed } from '../../shared/contract/failure.ts';
import { NO_CORRECTIONS } from '../../shared/document/corrections.ts';
import type { DocumentPair, TextSide } from '../../shared/document/documentPair.ts';
import { detectLanguage } from '../../shared/text/detectLanguage.ts';
import type { Language } from '../../shared/text/language.ts';
import { checkText } from './text/read.ts';

type Draft = ValidInput<'library.create'>;
type TextInput = Draft['texts'][number];

const MAX_TITLE_LENGTH = 100;

/**
 * A new document pair from two texts in either order.
 *
 * @throws CallFailed empty-text, too-large, same-language, unknown-language
 */
export function newPair({ title, texts, firstLanguage, sourceLanguage }: Draft): DocumentPair {
  for (const { name, text } of texts) checkText(name, text);
  const [first, second] = texts;
  const firstIsEnglish = (firstLanguage ?? languageOfFirst(first, second)) === 'en';
  const en = side(firstIsEnglish ? first : second);
  const fr = side(firstIsEnglish ? second : first);
  return {
    id: randomUUID(),
    title: title === undefined || title === '' ? titleOf(fr) : title,
    sourceLanguage,
    state: 'draft',
    texts: { en, fr },
    corrections: NO_CORRECTIONS,
    decisions: [],
    handovers: [],
  };
}

/** One text that is surely in one of the languages tells the other's. */
function languageOfFirst(first: TextInput, second: TextInput): Language {
  const a = detectLanguage(first.text).language;
  const b = detectLanguage(second.text).language;
  if (a && a === b) throw failed('same-language', { language: a });
  if (a) return a;
  if (b) return b === 'en' ? 'fr' : 'en';
  throw failed('unknown-language');
}

function side({ name, text }: TextInput): TextSide {
  return { name, imported: text, text };
}

/** The first line of the text, cut at a word. */
function titleOf({ text }: TextSide): string {
  const line = text
    .trim()
    .split(/\r\n|\r|\n/u, 1)[0]!
    .trim();
  if (line.length <= MAX_TITLE_LENGTH) return line;
  return `${line.slice(0, MAX_TITLE_LENGTH).replace(/\s+\S*$/u, '')}…`;
}
