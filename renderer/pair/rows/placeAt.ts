/**
 * The offset into the document's text under a point of the page; null where there is no text. Looks
 * through the French editor, which lies on the decorated words.
 */
export function placeAt(x: number, y: number): number | null {
  const editor = document
    .elementsFromPoint(x, y)
    .find((element) => element instanceof HTMLTextAreaElement);
  // The caret is looked for in what can be hit; the editor steps aside for that moment.
  editor?.classList.add('see-through');
  const caret = document.caretPositionFromPoint(x, y);
  editor?.classList.remove('see-through');
  const node = caret?.offsetNode;
  const stretch = node?.parentElement?.closest<HTMLElement>('[data-at]');
  if (!caret || !stretch || node?.nodeType !== Node.TEXT_NODE) return null;
  return Number(stretch.dataset.at) + caret.offset;
}
