import { strToU8 } from 'fflate';
import type { Element, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x, type Child } from 'xastscript';
import { legalText } from './legalText.ts';

type Attributes = Readonly<Record<string, string | number | null>>;

/** An element whose texts and attribute values are made legal for XML; null attributes are left out. */
export function element(name: string, attributes: Attributes, ...children: Child[]): Element {
  const legal = Object.entries(attributes).map(([key, value]) => [key, legalValue(value)] as const);
  return x(name, Object.fromEntries(legal), ...children.map(legalChild));
}

/** An XML document in UTF-8. The element names its own doctype's system id, if it has one. */
export function xmlBytes(root: Element, systemId?: string): Uint8Array {
  const doctype = systemId === undefined ? [] : [systemDoctype(root.name, systemId)];
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
      { type: 'text', value: '\n' },
      ...doctype,
      root,
      { type: 'text', value: '\n' },
    ],
  };
  // The serialiser leaves ">" as it is, but XML forbids "]]>" in text (section 2.4).
  return strToU8(
    toXml(tree, { closeEmptyElements: true, tightClose: true }).replaceAll(']]>', ']]&gt;'),
  );
}

function systemDoctype(name: string, system: string): Root['children'][number] {
  return { type: 'doctype', name, system };
}

function legalValue(value: string | number | null): string | number | null {
  return typeof value === 'string' ? legalText(value) : value;
}

function legalChild(child: Child): Child {
  return typeof child === 'string' ? legalText(child) : child;
}
