import { SaxesParser } from 'saxes';
import type { GlossaryEntry } from '../../drift/house/houseRules.ts';
import type { Language } from '../../text/language.ts';
import { HouseFileError } from '../../house/houseFileError.ts';
import { entriesOf, type FileConcept, type FileTerm } from '../../house/terms.ts';

/** Concept, language and term levels: of TBX version 3 (ISO 30042:2019) and of the one before. */
const CONCEPT = new Set(['conceptEntry', 'termEntry']);
const LANGUAGE = new Set(['langSec', 'langSet']);
const TERM = new Set(['termSec', 'tig', 'ntig']);
/** The status of a term: as a data category (`type`) or as an element of its own (DCT style). */
const STATUS = new Set(['administrativeStatus', 'normativeAuthorization']);
const AVOID = /^(?:deprecated|superseded|notRecommended|forbidden|obsolete)/u;
const ADMITTED = /^(?:admitted|allowed)/u;
/** Deeper than any term base; a bound on what hostile files may nest. */
const MAX_DEPTH = 200;

/**
 * A glossary in TBX (TBX-Basic and its relatives, DCA and DCT style). The parser knows no external and
 * no internal entities, so that nothing is fetched and nothing grows.
 *
 * @throws HouseFileError syntax with the line, nothing, too-many, shape
 */
export function readTbx(xml: string): GlossaryEntry[] {
  const reader = new TbxReader();
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new HouseFileError('syntax', parser.line, { cause: error });
  });
  parser.on('opentag', ({ name, attributes }) => {
    reader.open(name, attributes);
  });
  parser.on('text', (text) => {
    reader.text(text);
  });
  parser.on('cdata', (text) => {
    reader.text(text);
  });
  parser.on('closetag', () => {
    reader.close();
  });
  parser.write(xml).close();
  return entriesOf(reader.concepts);
}

interface OpenElement {
  readonly name: string;
  readonly type: string;
  text: string;
}

/** Follows the elements of a term base and gathers its concepts. */
class TbxReader {
  readonly concepts: FileConcept[] = [];
  readonly #open: OpenElement[] = [];
  #terms: FileTerm[] = [];
  #note: string | null = null;
  #language: Language | null = null;
  #term = '';
  #status: FileTerm['status'] = 'preferred';

  open(qualified: string, attributes: Readonly<Record<string, string>>): void {
    const name = localName(qualified);
    this.#open.push({ name, type: attributes.type ?? '', text: '' });
    if (this.#open.length > MAX_DEPTH) throw new HouseFileError('shape', name);
    if (CONCEPT.has(name)) {
      this.#terms = [];
      this.#note = null;
    } else if (LANGUAGE.has(name)) this.#language = languageOf(attributes['xml:lang'] ?? '');
    else if (TERM.has(name)) {
      this.#term = '';
      this.#status = 'preferred';
    }
  }

  text(text: string): void {
    const element = this.#open.at(-1);
    if (element) element.text += text;
  }

  close(): void {
    const { name, type, text } = this.#open.pop()!;
    const parent = this.#open.at(-1);
    if (name === 'term') this.#term = text.replaceAll(/\s+/gu, ' ').trim();
    // Highlighting inside a term ("hi") is part of it.
    else if (parent?.name === 'term') parent.text += text;
    else if (STATUS.has(type) || STATUS.has(name)) this.#status = statusOf(text.trim());
    else if (type === 'definition' || name === 'definition' || name === 'note')
      this.#note ??= text.trim().slice(0, 2000) || null;
    else if (TERM.has(name)) this.#endTerm();
    else if (LANGUAGE.has(name)) this.#language = null;
    else if (CONCEPT.has(name)) this.concepts.push({ terms: this.#terms, note: this.#note });
  }

  #endTerm(): void {
    if (this.#language === null || this.#term === '') return;
    this.#terms.push({ language: this.#language, text: this.#term, status: this.#status });
    this.#term = '';
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** "en", "en-GB", "fr_CA"; null for any other language. */
function languageOf(tag: string): Language | null {
  const main = tag.toLowerCase().split(/[-_]/u)[0];
  return main === 'en' || main === 'fr' ? main : null;
}

function statusOf(text: string): FileTerm['status'] {
  if (AVOID.test(text)) return 'avoid';
  return ADMITTED.test(text) ? 'admitted' : 'preferred';
}
