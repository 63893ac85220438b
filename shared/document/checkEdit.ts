import type { Both, Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type { QuotationCorrection } from './corrections.ts';
import type { DocumentPair } from './documentPair.ts';
import type { Edit } from './edit.ts';
import { EditError } from './editError.ts';
import { MAX_TEXT_LENGTH } from './limits.ts';

/**
 * Refuses an edit that does not fit the pair.
 *
 * @throws EditError saying what does not fit
 */
export function checkEdit(pair: DocumentPair, edit: Edit): void {
  for (const [language, span] of wordSpans(edit)) {
    checkSpan(pair.texts[language].text, span);
    if (span.start === span.end) throw new EditError('span-empty');
  }
  if (edit.type === 'replaceText') checkReplacement(pair.texts[edit.language].text, edit);
  if (edit.type === 'setBoundary') {
    const { language, at } = edit.boundary;
    checkSpan(pair.texts[language].text, { start: at, end: at });
  }
}

/** The spans of an edit that must hold words. */
function wordSpans(edit: Edit): [Language, Span][] {
  switch (edit.type) {
    case 'pin':
      return sides(edit.pin);
    case 'unpin':
      return sides(edit);
    case 'setLink':
      return sides(edit.link);
    case 'setQuotation':
      return quotationSpans(edit.quotation);
    case 'resetQuotation':
      return [[edit.language, edit.span]];
    case 'rename':
    case 'setSourceLanguage':
    case 'setState':
    case 'replaceText':
    case 'setBoundary':
    case 'decide':
      return [];
  }
}

function sides({ en, fr }: Both<Span | null>): [Language, Span][] {
  if (!en && !fr) throw new EditError('span-empty');
  const spans: [Language, Span][] = [];
  if (en) spans.push(['en', en]);
  if (fr) spans.push(['fr', fr]);
  return spans;
}

function quotationSpans({ language, span, replaces }: QuotationCorrection): [Language, Span][] {
  return replaces
    ? [
        [language, span],
        [language, replaces],
      ]
    : [[language, span]];
}

function checkReplacement(text: string, edit: { span: Span; text: string }): void {
  checkSpan(text, edit.span);
  if (text.length - (edit.span.end - edit.span.start) + edit.text.length > MAX_TEXT_LENGTH)
    throw new EditError('text-too-long');
}

function checkSpan(text: string, { start, end }: Span): void {
  if (start > end || end > text.length) throw new EditError('span-outside-text');
  if (cutsCharacter(text, start) || cutsCharacter(text, end))
    throw new EditError('span-cuts-character');
}

/** Whether an offset lies between the two halves of a surrogate pair. */
function cutsCharacter(text: string, at: number): boolean {
  return at > 0 && at < text.length && text.codePointAt(at - 1)! > 0xffff;
}
