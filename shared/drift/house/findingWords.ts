import type { Both } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import type { Finding } from '../finding.ts';

/** The words of both sides of a finding, white space as single spaces; empty where a side has none. */
export function findingWords(
  { en, fr }: Pick<Finding, 'en' | 'fr'>,
  texts: Both<string>,
): Both<string> {
  const cut = (text: string, span: Span | null): string =>
    span ? text.slice(span.start, span.end).replaceAll(/\s+/gu, ' ') : '';
  return { en: cut(texts.en, en), fr: cut(texts.fr, fr) };
}
