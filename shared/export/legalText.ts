/* eslint-disable no-control-regex -- control characters are what this file is about */

/** Line and page breaks of word processors, which XML forbids though they are white space. */
const BREAK = /\r\n?|[\u000b\u000c]/gu;
const FORBIDDEN = /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/gu;

/** What XML 1.0 has no room for: for formats that can write it in another way. */
export const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/**
 * Text as XML 1.0 (production Char) and HTML can carry it: line breaks of every kind become "\n";
 * what has no place in either (controls, lone surrogates, U+FFFE, U+FFFF) becomes U+FFFD, so that the
 * reader sees that something stood there.
 */
export function legalText(text: string): string {
  return text.replace(BREAK, '\n').toWellFormed().replace(FORBIDDEN, '\ufffd');
}
