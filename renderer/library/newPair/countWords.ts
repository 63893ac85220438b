/** How many words a text has, for people: runs of letters and digits. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\d]+/gu)?.length ?? 0;
}
