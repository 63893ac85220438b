import type { Element } from 'xast';
import type { GlossaryEntry } from '../../drift/house/houseRules.ts';
import type { Language } from '../../text/language.ts';
import { element, xmlBytes } from '../xml.ts';
import { termsOf, type FileTerm } from '../../house/terms.ts';

/** Values of the TBX-Basic data category administrativeStatus (ISO 30042:2019). */
const STATUS: Record<FileTerm['status'], string> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  avoid: 'deprecatedTerm-admn-sts',
};

/** The glossary as TBX-Basic, DCA style, in UTF-8. */
export function writeTbx(glossary: readonly GlossaryEntry[]): Uint8Array {
  const header = element(
    'tbxHeader',
    {},
    element('fileDesc', {}, element('sourceDesc', {}, element('p', {}, 'Verbatim'))),
  );
  const concepts = glossary.map((entry, i) => conceptEntry(entry, i));
  const root = element(
    'tbx',
    {
      style: 'dca',
      type: 'TBX-Basic',
      'xml:lang': 'en',
      xmlns: 'urn:iso:std:iso:30042:ed-2',
    },
    header,
    element('text', {}, element('body', {}, ...concepts)),
  );
  return xmlBytes(root);
}

function conceptEntry(entry: GlossaryEntry, index: number): Element {
  const terms = termsOf(entry);
  const sections = (['en', 'fr'] as const).flatMap((language) => {
    const own = terms.filter((term) => term.language === language);
    return own.length === 0 ? [] : [languageSection(language, own)];
  });
  const note = entry.note === null ? [] : [element('descrip', { type: 'definition' }, entry.note)];
  return element('conceptEntry', { id: `c${index + 1}` }, ...note, ...sections);
}

function languageSection(language: Language, terms: readonly FileTerm[]): Element {
  return element(
    'langSec',
    { 'xml:lang': language },
    ...terms.map(({ text, status }) =>
      element(
        'termSec',
        {},
        element('term', {}, text),
        element('termNote', { type: 'administrativeStatus' }, STATUS[status]),
      ),
    ),
  );
}
