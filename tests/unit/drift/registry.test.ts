import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../shared/drift/checks.ts';
import en from '../../../shared/locales/en/findings.json' with { type: 'json' };
import fr from '../../../shared/locales/fr/findings.json' with { type: 'json' };

const docs = readFileSync(new URL('../../../docs/checks.md', import.meta.url), 'utf8');

describe.each([...CHECKS.values()])('check $id', ({ id, docs: anchor, category }) => {
  it('has its paragraph', () => {
    expect(docs).toContain(`\n## ${anchor}\n`);
  });

  it.each([
    ['en', en],
    ['fr', fr],
  ])('has a name, a category, a rule in words and explanations (%s)', (_, locale) => {
    expect(locale.checks).toHaveProperty(id);
    expect(locale.categories).toHaveProperty([category]);
    expect(locale).toHaveProperty(id);
    expect(locale.about).toHaveProperty(id);
  });
});
