/**
 * A text field turns every line end into "\n". This takes an offset of the field's value back to the
 * offset in the text that was put in.
 */
export function offsetInText(text: string, offsetInField: number): number {
  let at = 0;
  for (let field = 0; field < offsetInField && at < text.length; field++) {
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return at;
}

/** The other way: from an offset in the text to that in the field. */
export function offsetInField(text: string, offset: number): number {
  return fieldValue(text.slice(0, offset)).length;
}

/** The value that a text field has for the text. */
export function fieldValue(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
