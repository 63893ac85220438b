/** White space that HTML collapses; no-break spaces are characters like any other. */
const COLLAPSED = /[ \t\n\f\r]+/gu;

/** Puts words, line breaks and blocks together as a browser's selection copies them. */
export class PlainText {
  readonly #parts: string[] = [];
  /** What stands before the next words. */
  #gap: '' | ' ' | '\n' | '\n\n' = '';
  #afterMark = false;

  /** Words as they stand between tags; white space around and between them collapses. */
  words(text: string): void {
    const collapsed = text.replace(COLLAPSED, ' ');
    if (collapsed.startsWith(' ') && this.#gap === '') this.#gap = ' ';
    this.#put(collapsed.replace(/^ | $/gu, ''));
    if (collapsed.length > 1 && collapsed.endsWith(' ')) this.#gap = ' ';
  }

  /** Preformatted text, whose white space counts. */
  preformatted(text: string): void {
    this.#put(text.replace(/\r\n?/gu, '\n'));
  }

  /** What opens a list item; the item's words follow on the same line. */
  listMark(mark: string): void {
    this.#put(mark);
    this.#afterMark = true;
  }

  /** Ends a line; two ends of lines leave one blank, as authors part paragraphs. */
  lineBreak(): void {
    if (this.#afterMark) return;
    this.#gap = this.#gap.startsWith('\n') ? '\n\n' : '\n';
  }

  /** Begins a new block, unless one has just begun. */
  block(): void {
    if (!this.#afterMark) this.#gap = '\n\n';
  }

  toString(): string {
    return this.#parts.join('').trimEnd();
  }

  #put(text: string): void {
    if (text === '') return;
    if (this.#parts.length > 0 && !this.#afterMark) this.#parts.push(this.#gap);
    this.#parts.push(text);
    this.#gap = '';
    this.#afterMark = false;
  }
}
