import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { MAX_TEXT_LENGTH } from '../document/limits.ts';
import { BLOCK_ELEMENTS, UNREAD_ELEMENTS } from './htmlElements.ts';
import { ImportFailed } from './importFailed.ts';
import { PlainText } from './plainText.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Markup may take more room than words, but parsing takes time that grows with it. */
const MOST_MARKUP = 3 * MAX_TEXT_LENGTH;
/** What stands for "back to the text" at the end of a note. */
const ARROW = /^(?:[↑↩^\s]|\u{fe0e})+$/u;

/**
 * The words of an HTML page as a reader sees them: a blank line between blocks, white space as a
 * browser sets it, list items with their mark. Scripts, styles, forms and navigation are left out;
 * of a page with one article (failing that, one main part) only that is read.
 *
 * @throws ImportFailed too-large
 */
export function importHtml(html: string): string {
  if (html.length > MOST_MARKUP) throw new ImportFailed('too-large');
  const reader = new Reader();
  reader.read(mainPart(parse(html)));
  return reader.text.toString();
}

class Reader {
  readonly text = new PlainText();
  /** The last number given in each numbered list. */
  readonly #numbers = new Map<Parent, number>();
  #preformatted = 0;

  /** Walks with a stack of its own: hostile pages nest deeper than the engine's. */
  read(root: Parent): void {
    const waiting: (Node | { leave: Element })[] = [];
    pushReversed(waiting, root.childNodes);
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if ('leave' in next) this.#leave(next.leave);
      else if (tree.isTextNode(next)) this.#write(next.value);
      else if (tree.isElementNode(next) && !isUnread(next)) {
        this.#enter(next);
        waiting.push({ leave: next });
        pushReversed(waiting, next.childNodes);
      }
    }
  }

  #write(text: string): void {
    if (this.#preformatted > 0) this.text.preformatted(text);
    else this.text.words(text);
  }

  #enter(element: Element): void {
    const { tagName } = element;
    if (BLOCK_ELEMENTS.has(tagName)) this.text.block();
    if (tagName === 'br') this.text.lineBreak();
    if (tagName === 'q') this.text.words('“');
    if (tagName === 'pre') this.#preformatted++;
    if (tagName === 'li') this.text.listMark(this.#mark(element.parentNode));
  }

  #leave({ tagName }: Element): void {
    if (tagName === 'q') this.text.words('”');
    if (tagName === 'pre') this.#preformatted--;
    if (BLOCK_ELEMENTS.has(tagName)) this.text.block();
  }

  /** "• ", or "3. " for the third of a numbered list. */
  #mark(list: Parent | null): string {
    if (list?.nodeName !== 'ol') return '• ';
    const number = (this.#numbers.get(list) ?? 0) + 1;
    this.#numbers.set(list, number);
    return `${number}. `;
  }
}

/** Without spreading: a list of children may be longer than an argument list. */
function pushReversed(stack: unknown[], nodes: readonly Node[]): void {
  for (let i = nodes.length - 1; i >= 0; i--) stack.push(nodes[i]);
}

/** Not for readers, or not shown, or a jump inside the page: a note's number and the arrow back. */
function isUnread(element: Element): boolean {
  if (UNREAD_ELEMENTS.has(element.tagName)) return true;
  if (element.attrs.some(({ name }) => name === 'hidden')) return true;
  const href = element.attrs.find(({ name }) => name === 'href')?.value;
  if (!href?.startsWith('#')) return false;
  return element.parentNode?.nodeName === 'sup' || ARROW.test(firstText(element));
}

function firstText({ childNodes: [first] }: Element): string {
  return first && tree.isTextNode(first) ? first.value : '';
}

/** The page's one article, or its one main part, or all of it. */
function mainPart(page: Parent): Parent {
  const articles: Element[] = [];
  const mains: Element[] = [];
  const waiting: Node[] = [];
  pushReversed(waiting, page.childNodes);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (!tree.isElementNode(next) || UNREAD_ELEMENTS.has(next.tagName)) continue;
    if (next.tagName === 'article') articles.push(next);
    if (next.tagName === 'main') mains.push(next);
    pushReversed(waiting, next.childNodes);
  }
  return [articles, mains].find((found) => found.length === 1)?.[0] ?? page;
}
