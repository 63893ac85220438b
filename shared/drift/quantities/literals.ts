import type { Language } from '../../text/language.ts';

/**
 * What a number in digits may mean, the likeliest first. A comma or a point before exactly three
 * digits parts thousands in one notation and decimals in another: both are kept.
 */
export function readLiteral(literal: string, language: Language): number[] {
  const text = literal.replace(/[\s\u00a0\u202f\u2009]/gu, '');
  const marks = text.match(/[.,]/gu) ?? [];
  if (marks.length === 0) return [Number(text)];
  if (marks.length > 1) {
    const last = marks.at(-1)!;
    const mixed = marks.some((mark) => mark !== last);
    const [whole, decimals] = mixed ? cutAtLast(text, last) : [text, ''];
    const value = Number(whole.replace(/[.,]/gu, '') + (decimals ? `.${decimals}` : ''));
    return [value];
  }
  const decimal = Number(text.replace(',', '.'));
  const [whole, after] = text.split(/[.,]/u);
  if (after?.length !== 3 || whole === '0') return [decimal];
  const thousands = Number(whole! + after);
  const groups = marks[0] === (language === 'en' ? ',' : '.');
  return groups ? [thousands, decimal] : [decimal, thousands];
}

function cutAtLast(text: string, mark: string): [string, string] {
  const at = text.lastIndexOf(mark);
  return [text.slice(0, at), text.slice(at + 1)];
}
