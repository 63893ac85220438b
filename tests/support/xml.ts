import { SaxesParser } from 'saxes';

/** An element as a test looks at it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** Reads XML with saxes. @throws on anything that is not well-formed */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => open.at(-1)!.children.push(text));
  parser.on('cdata', (text) => open.at(-1)!.children.push(text));
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root.children.find((child) => typeof child !== 'string')!;
}

/** All elements of a name, in document order. */
export function elements(root: XmlElement, name: string): XmlElement[] {
  return root.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return [...(child.name === name ? [child] : []), ...elements(child, name)];
  });
}

/** The text of an element and of all in it. */
export function textOf(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('');
}
