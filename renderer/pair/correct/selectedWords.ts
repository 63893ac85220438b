import type { Language } from '../../../shared/text/language.ts';
import type { Span } from '../../../shared/text/span.ts';
import { editedSpan, type Editing } from '../edit/editing.ts';
import { offsetInText } from '../edit/lineEnds.ts';

/** Some words of one of the two texts. */
export interface SelectedWords {
  readonly language: Language;
  readonly span: Span;
}

/** White space and quotation marks at the edges: a quotation's span leaves them out. */
const EDGES = /^[\s«»“”„‟"‹›]+|[\s«»“”„‟"‹›]+$/gu;

/** The words that are selected in the rows or, while one writes, in the French editor; null for none. */
export function selectedWords(
  texts: Readonly<Record<Language, { readonly text: string }>>,
  editing: Editing | null,
): SelectedWords | null {
  const selected = inEditor(texts.fr.text, editing) ?? inRows();
  if (!selected) return null;
  const span = withoutEdges(texts[selected.language].text, selected.span);
  return span.start < span.end ? { ...selected, span } : null;
}

/** The span without white space and marks at its ends. */
export function withoutEdges(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const bare = words.replace(EDGES, '');
  const start = span.start + words.indexOf(bare);
  return { start, end: start + bare.length };
}

function inEditor(text: string, editing: Editing | null): SelectedWords | null {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement) || editing === null) return null;
  const edited = editedSpan(editing, text);
  const source = text.slice(edited.start, edited.end);
  const at = (offset: number) => edited.start + offsetInText(source, offset);
  return {
    language: 'fr',
    span: { start: at(field.selectionStart), end: at(field.selectionEnd) },
  };
}

function inRows(): SelectedWords | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed) return null;
  const from = placeOf(selection.anchorNode, selection.anchorOffset);
  const to = placeOf(selection.focusNode, selection.focusOffset);
  if (!from || from.language !== to?.language) return null;
  const [start, end] = [Math.min(from.at, to.at), Math.max(from.at, to.at)];
  return { language: from.language, span: { start, end } };
}

function placeOf(node: Node | null, offset: number) {
  const stretch = node?.parentElement?.closest<HTMLElement>('.cell [data-at]');
  const language = stretch?.closest<HTMLElement>('[lang]')?.lang;
  if (!stretch || node?.nodeType !== Node.TEXT_NODE) return null;
  if (language !== 'en' && language !== 'fr') return null;
  return { language, at: Number(stretch.dataset.at) + offset } as const;
}
