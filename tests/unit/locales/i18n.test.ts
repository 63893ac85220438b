import { describe, expect, test } from 'vitest';
import { failureCodes } from '../../../shared/contract/failure.ts';
import { createI18n, resources, say } from '../../../shared/locales/i18n.ts';

type Texts = ReadonlyMap<string, string>;

function flatten(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    flatten(inner, path ? `${path}.${key}` : key),
  );
}

/** Plural forms differ between languages ("many" is French only): what counts is that there are some. */
const base = (key: string): string => key.replace(/_(?:zero|one|two|few|many|other)$/u, '');

const placeholders = (text: string): string[] =>
  [
    ...new Set(
      Array.from(text.matchAll(/\{\{\s*([\w.]+)|<(\w+)>|\$t\(([\w:.]+)/gu), ([whole]) => whole),
    ),
  ].sort();

const namespaces = Object.keys(resources.en) as (keyof typeof resources.en)[];

describe.each(namespaces)('%s', (namespace) => {
  const en: Texts = new Map(flatten(resources.en[namespace]));
  const fr: Texts = new Map(flatten(resources.fr[namespace]));

  test('has the same keys in both languages', () => {
    const keys = (texts: Texts): string[] => [...new Set([...texts.keys()].map(base))].sort();
    expect(keys(fr)).toEqual(keys(en));
  });

  test('has the same placeholders in both languages', () => {
    for (const [key, text] of fr) {
      const english = en.get(key) ?? en.get(`${base(key)}_other`)!;
      expect({ key, found: placeholders(text) }).toEqual({ key, found: placeholders(english) });
    }
  });

  test('has words for every key', () => {
    for (const [key, text] of [...en, ...fr]) expect(text.trim(), key).not.toBe('');
  });

  test('has French typography: no straight apostrophe, no space that may break before high marks', () => {
    for (const [key, text] of fr) {
      const spoken = text.replaceAll(/\{\{.*?\}\}|\$t\(.*?\)|<[^>]*>|"\w+":/gu, 'X');
      expect(spoken, key).not.toMatch(/\p{L}'\p{L}| [;:!?»]|« /u);
    }
  });
});

test('every failure can be said in both languages', () => {
  for (const language of ['en', 'fr'] as const) {
    const i18n = createI18n(language);
    for (const code of failureCodes) expect(say(i18n, { key: `errors:${code}` })).not.toBe(code);
  }
});

test('values are put in, by the language’s own rules', () => {
  const message = { key: 'errors:too-large', values: { name: 'a.txt', limit: 4_000_000 } };
  expect(say(createI18n('en'), message)).toContain('4,000,000');
  expect(say(createI18n('fr'), message)).toContain('4\u202f000\u202f000');
});
