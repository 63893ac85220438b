import { describe, expect, test } from 'vitest';
import { analyse } from '../../../shared/analysis/analyse.ts';
import { createAnalysisMemo } from '../../../shared/analysis/memo.ts';
import { NO_CORRECTIONS } from '../../../shared/document/corrections.ts';
import { findDrift } from '../../../shared/drift/findDrift.ts';
import { NO_RULES, type HouseRules } from '../../../shared/drift/house/houseRules.ts';
import { driftInput } from '../../support/drift.ts';

const entry = (id: string, en: string[], fr: string[], avoid: string[] = []) => ({
  id,
  en: { use: en, avoid: [] },
  fr: { use: fr, avoid },
  note: null,
});

function found(pairs: readonly (readonly [string, string])[], house: Partial<HouseRules>) {
  const input = { ...driftInput(pairs), house: { ...NO_RULES, ...house } };
  return findDrift(input).map(({ check, kind, severity, en, fr, fix, explanation }) => ({
    name: `${check}.${kind}`,
    severity,
    en: en && input.en.text.slice(en.start, en.end),
    fr: fr && input.fr.text.slice(fr.start, fr.end),
    fix: fix?.replacement ?? null,
    values: explanation.values,
  }));
}

const glossaryOf = (en: string, fr: string, ...glossary: HouseRules['glossary'][number][]) =>
  found([[en, fr]], { glossary })
    .filter(({ name }) => name.startsWith('glossary.'))
    .map(({ name, en: english, fr: french, fix }) => [name, english, french, fix]);

const CEASEFIRE = entry('1', ['ceasefire'], ['cessez-le-feu', 'trêve'], ['armistice']);

describe('the glossary', () => {
  test('asks for the house’s term, and offers it', () => {
    expect(
      glossaryOf(
        'The army rejected the budget on Monday.',
        "L'armée a rejeté le devis lundi.",
        entry('1', ['budget'], ['budget']),
      ),
    ).toEqual([['glossary.missing', 'budget', 'devis', 'budget']]);
  });

  test('tells words that the house does not write, once', () => {
    expect(
      glossaryOf('The ceasefire began on Monday.', 'Cet armistice a commencé lundi.', CEASEFIRE),
    ).toEqual([['glossary.forbidden', 'ceasefire', 'armistice', 'cessez-le-feu']]);
  });

  test.each([
    ["L'armistice a commencé lundi.", 'cessez-le-feu', null],
    ["Ils parlent d'armistice depuis lundi.", 'cessez-le-feu', 'de cessez-le-feu'],
    ["Qu'armistice signifie paix, nul ne le croit.", 'trêve', 'Que trêve'],
    ['Ils parlent du cessez-le-feu de lundi.', 'arrêt des combats', "de l'arrêt des combats"],
    ['Le cessez-le-feu a commencé.', 'arrêt des combats', "L'arrêt des combats"],
    ['Ce cessez-le-feu a commencé.', 'arrêt des combats', 'Cet arrêt des combats'],
    ['Un armistice a commencé.', 'halte', 'halte'],
    ['Armistice ce lundi matin.', 'trêve', 'Trêve'],
  ])('in %j the fix fits the word before it', (french, term, fix) => {
    const avoid = ['armistice', 'cessez-le-feu'];
    const [finding] = glossaryOf(
      'The ceasefire it is.',
      french,
      entry('1', ['ceasefire'], [term], avoid),
    );
    expect(finding?.at(-1)).toBe(fix);
  });

  test('accepts every term of the entry, inflected', () => {
    for (const french of ['Les trêves ont été violées.', 'Les cessez-le-feu ont été violés.']) {
      expect(glossaryOf('The ceasefires were broken.', french, CEASEFIRE)).toEqual([]);
    }
  });

  test('lets a word pass that is avoided for another English word', () => {
    expect(
      glossaryOf(
        'The armistice of 1918 was signed.',
        "L'armistice de 1918 a été signé.",
        CEASEFIRE,
      ),
    ).toEqual([]);
  });

  test('a word to avoid without an English term is told wherever it stands', () => {
    expect(
      glossaryOf(
        'We work online.',
        'Nous travaillons en distanciel.',
        entry('1', [], [], ['distanciel']),
      ),
    ).toEqual([['glossary.banned', null, 'distanciel', null]]);
  });

  test('of terms over the same words the longest counts', () => {
    const short = entry('1', ['intelligence'], ['intelligence']);
    const long = entry('2', ['intelligence agency'], ['service de renseignement']);
    const french = 'Le service de renseignement a refusé de répondre.';
    expect(glossaryOf('The intelligence agency refused to answer.', french, short, long)).toEqual(
      [],
    );
  });

  test('capitals that make a word are kept apart: "IT" is not "it"', () => {
    const term = entry('1', ['IT'], ['informatique']);
    expect(glossaryOf('It rained on Monday.', 'Il a plu lundi.', term)).toEqual([]);
    expect(
      glossaryOf('The IT department closed.', 'Le service technique a fermé.', term),
    ).toHaveLength(1);
  });

  test('looks at English where French is the source', () => {
    const input = {
      ...driftInput([['The armistice began.', 'Le cessez-le-feu a commencé.']]),
      sourceLanguage: 'fr' as const,
      house: { ...NO_RULES, glossary: [entry('1', ['ceasefire'], ['cessez-le-feu'])] },
    };
    const [finding] = findDrift(input).filter(({ check }) => check === 'glossary');
    expect(finding).toMatchObject({ kind: 'missing', fix: null });
  });
});

const LIBRARY = ['She closed the library.', 'Elle a fermé la librairie.'] as const;
const rule = { on: true, severity: null, kinds: {} };

describe('checks', () => {
  test('can be turned off, as a whole or by kind', () => {
    const off = { falseFriends: { ...rule, on: false } };
    const kindOff = { falseFriends: { ...rule, kinds: { lure: 'off' as const } } };
    expect(found([LIBRARY], {}).map(({ name }) => name)).toContain('falseFriends.lure');
    for (const checks of [off, kindOff]) {
      const names = found([LIBRARY], { checks }).map(({ name }) => name);
      expect(names).not.toContain('falseFriends.lure');
    }
  });

  test('get the severity that the house gives them, kinds before checks', () => {
    const severityWith = (checks: HouseRules['checks']) =>
      found([LIBRARY], { checks }).find(({ name }) => name === 'falseFriends.lure')?.severity;
    expect(severityWith({})).toBe('major');
    expect(severityWith({ falseFriends: { ...rule, severity: 'critical' } })).toBe('critical');
    expect(
      severityWith({
        falseFriends: { ...rule, severity: 'critical', kinds: { lure: 'minor' } },
      }),
    ).toBe('minor');
  });

  test('stay quiet below the confidence that the house asks for, apart inside quotations', () => {
    const quoted = ['He said: "I closed the library."', 'Il a dit : « J’ai fermé la librairie. »'];
    const pairs = [LIBRARY, quoted as unknown as typeof LIBRARY];
    const count = (quotations: number, elsewhere: number) =>
      found(pairs, { leastConfidence: { quotations, elsewhere } }).filter(
        ({ name }) => name === 'falseFriends.lure',
      ).length;
    expect([count(0, 0), count(0.9, 0), count(0, 0.9), count(0.9, 0.9)]).toEqual([2, 1, 1, 0]);
  });
});

describe('in an analysis', () => {
  const input = {
    texts: { en: LIBRARY[0], fr: LIBRARY[1] },
    corrections: NO_CORRECTIONS,
    sourceLanguage: 'en' as const,
  };
  const { lexicon } = driftInput([LIBRARY]);
  const pair = {
    id: 'p',
    check: 'falseFriends',
    en: 'libraries',
    fr: 'librairies',
    reason: null,
    by: '',
    at: '2026-01-02T03:04:05.000Z',
  };
  const withPairs = (...accepted: HouseRules['accepted'][number][]) =>
    analyse({ ...input, house: { ...NO_RULES, accepted } }, { lexicon });

  test('accepted words are no findings and cost nothing, in any inflection', () => {
    const plain = analyse(input, { lexicon });
    const { findings, accepted, score } = withPairs(pair);
    expect(plain.findings.map(({ check }) => check)).toEqual(['falseFriends']);
    expect(findings).toEqual([]);
    expect(accepted).toEqual([{ finding: plain.findings[0], pair }]);
    expect(score.value).toBe(100);
    expect(plain.score.value).toBeLessThan(100);
  });

  test('another check or other words are not accepted with them', () => {
    expect(withPairs({ ...pair, check: 'coverage' }).findings).toHaveLength(1);
    expect(withPairs({ ...pair, fr: 'bibliothèque' }).findings).toHaveLength(1);
  });

  test('rules may change between two analyses with one memo', () => {
    const memo = createAnalysisMemo();
    const houses: (HouseRules | undefined)[] = [
      undefined,
      { ...NO_RULES, checks: { falseFriends: { ...rule, on: false } } },
      { ...NO_RULES, glossary: [entry('1', ['library'], ['bibliothèque'])] },
      undefined,
    ];
    for (const house of houses) {
      expect(analyse({ ...input, house }, { lexicon }, memo)).toEqual(
        analyse({ ...input, house }, { lexicon }),
      );
    }
  });
});

test('every finding carries evidence: its rule, and the words where it has both', () => {
  const input = driftInput([LIBRARY, ['He rose at six.', 'Il a baissé à six heures.']]);
  const findings = findDrift(input);
  expect(findings.length).toBeGreaterThan(0);
  for (const { check, evidence } of findings) {
    expect(evidence).toContainEqual({ type: 'rule', message: { key: `findings:about.${check}` } });
  }
});
