import { describe, expect, test } from 'vitest';
import type { GlossaryEntry, HouseRules } from '../../../shared/drift/house/houseRules.ts';
import { NO_RULES } from '../../../shared/drift/house/houseRules.ts';
import { houseFile } from '../../../shared/export/house/houseFile.ts';
import { applyHouseEdit } from '../../../shared/house/edit.ts';
import type { HouseFileKind } from '../../../shared/house/houseFileKinds.ts';
import { HouseFileError } from '../../../shared/house/houseFileError.ts';
import { readHouseFile } from '../../../shared/import/house/readHouseFile.ts';
import { elements, parseXml, textOf } from '../../support/xml.ts';

const entry = (en: string[], fr: string[], avoid: string[] = [], note: string | null = null) => ({
  en: { use: en, avoid: [] },
  fr: { use: fr, avoid },
  note,
});

const read = (text: string): Omit<GlossaryEntry, 'id'>[] =>
  rulesOf(text).glossary.map(({ en, fr, note }) => ({ en, fr, note }));

const rulesOf = (text: string): HouseRules => readHouseFile(text).reduce(applyHouseEdit, NO_RULES);

function problemOf(text: string): Pick<HouseFileError, 'problem' | 'where'> | null {
  try {
    readHouseFile(text);
    return null;
  } catch (error) {
    if (!(error instanceof HouseFileError)) throw error;
    return { problem: error.problem, where: error.where };
  }
}

describe('CSV', () => {
  test('rows with one English term are one entry, by status; quotes and line breaks inside cells hold', () => {
    const csv = [
      'English,French,Status,Note',
      'ceasefire,cessez-le-feu,preferred,"Not ""trêve"",\nwhich is shorter"',
      'ceasefire,armistice,forbidden,',
      'drone,"aéronef, sans pilote",admitted,',
      ',courriel,,',
      ',digital,interdit,',
    ].join('\r\n');
    expect(read(csv)).toEqual([
      entry(['ceasefire'], ['cessez-le-feu'], ['armistice'], 'Not "trêve",\nwhich is shorter'),
      entry(['drone'], ['aéronef, sans pilote']),
      entry([], [], ['digital']),
    ]);
  });

  test('a column of words to avoid belongs to the row', () => {
    expect(read('en;fr;à éviter\nstandoff;bras de fer;impasse\nbudget;crédits;')).toEqual([
      entry(['standoff'], ['bras de fer'], ['impasse']),
      entry(['budget'], ['crédits']),
    ]);
  });

  test.each([
    ['semicolons, as French spreadsheets write', 'anglais;français\nbudget;budget, crédits'],
    ['tabs', 'en\tfr\nbudget\tbudget, crédits'],
    ['a byte order mark', '\ufeffen,fr\nbudget,"budget, crédits"'],
  ])('%s', (_, csv) => {
    expect(read(csv)).toEqual([entry(['budget'], ['budget, crédits'])]);
  });

  test('says what is wrong', () => {
    expect(problemOf('term,meaning\na,b')).toEqual({ problem: 'columns', where: '' });
    expect(problemOf('en,fr\n,')).toEqual({ problem: 'nothing', where: '' });
    expect(problemOf(`en,fr\nstrike,grève\nstrike,${'g'.repeat(400)}`)).toEqual({
      problem: 'shape',
      where: 1,
    });
    expect(problemOf('  ')).toEqual({ problem: 'nothing', where: '' });
  });
});

const TBX_3 = `<?xml version="1.0" encoding="UTF-8"?>
<tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
     xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body>
  <conceptEntry id="c1">
    <basic:definition>A halt in the fighting</basic:definition>
    <langSec xml:lang="en-GB"><termSec><term>cease<hi>fire</hi></term></termSec></langSec>
    <langSec xml:lang="fr"><termSec><term>trêve</term>
      <basic:administrativeStatus>admittedTerm-admn-sts</basic:administrativeStatus></termSec>
    <termSec><term>cessez-le-feu</term>
      <basic:administrativeStatus>preferredTerm-admn-sts</basic:administrativeStatus></termSec>
    <termSec><term>armistice</term>
      <basic:administrativeStatus>deprecatedTerm-admn-sts</basic:administrativeStatus></termSec></langSec>
    <langSec xml:lang="de"><termSec><term>Waffenruhe</term></termSec></langSec>
  </conceptEntry></body></text></tbx>`;

const TBX_2 = `<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en"><text><body>
  <termEntry id="1"><langSet xml:lang="en"><tig><term>strike</term></tig></langSet>
    <langSet xml:lang="fr"><ntig><termGrp><term>grève</term></termGrp></ntig>
    <tig><term>débrayage</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig>
    </langSet></termEntry></body></text></martif>`;

describe('TBX', () => {
  test('of version 3, with elements as data categories', () => {
    expect(read(TBX_3)).toEqual([
      entry(['ceasefire'], ['cessez-le-feu', 'trêve'], ['armistice'], 'A halt in the fighting'),
    ]);
  });

  test('of the version before', () => {
    expect(read(TBX_2)).toEqual([entry(['strike'], ['grève'], ['débrayage'])]);
  });

  test('hostile files get nowhere: no entity is read, nothing nests without end', () => {
    const entity = (value: string) =>
      `<!DOCTYPE t [<!ENTITY a ${value}>]><tbx><conceptEntry><langSec xml:lang="fr"><termSec><term>&a;</term></termSec></langSec></conceptEntry></tbx>`;
    expect(problemOf(entity('SYSTEM "file:///etc/passwd"'))?.problem).toBe('syntax');
    expect(problemOf(entity('"aaaaaaaaaa"'))?.problem).toBe('syntax');
    expect(problemOf('<a>'.repeat(100_000))?.problem).toBe('shape');
    expect(problemOf('<tbx>\n<text></tbx>')).toEqual({ problem: 'syntax', where: 2 });
    expect(problemOf('<tbx/>')?.problem).toBe('nothing');
  });
});

describe('JSON', () => {
  test('says which field is wrong, and takes nothing over', () => {
    const file = (rules: unknown) => JSON.stringify({ verbatimHouse: 1, ...(rules as object) });
    expect(problemOf('{"verbatimHouse": 1')).toEqual({ problem: 'syntax', where: '' });
    expect(problemOf(JSON.stringify({ checks: {} }))).toEqual({
      problem: 'shape',
      where: 'verbatimHouse',
    });
    expect(problemOf(file({ checks: { numbers: { severity: 'awful' } } }))).toEqual({
      problem: 'shape',
      where: 'checks.numbers.severity',
    });
    expect(problemOf(file({ leastConfidence: { quotations: 2 } }))?.where).toBe(
      'leastConfidence.quotations',
    );
  });

  test('leaves out what it does not name', () => {
    const rules = rulesOf('{"verbatimHouse": 1, "checks": {"tense": {"on": false}}}');
    expect(rules).toEqual({
      ...NO_RULES,
      checks: { tense: { on: false, severity: null, kinds: {} } },
    });
  });
});

const RULES: HouseRules = {
  checks: { tense: { on: true, severity: 'minor', kinds: { 'past-present': 'off' } } },
  leastConfidence: { quotations: 0.5, elsewhere: 0.7 },
  glossary: [
    { id: 'a', ...entry(['budget <2>'], ['budget & crédits', 'crédits'], ['"budgétisation"']) },
    { id: 'b', ...entry([], ['courriel'], ['=mail'], 'Not the English word') },
  ],
  accepted: [
    {
      id: 'p',
      check: 'falseFriends',
      en: 'library',
      fr: 'librairie',
      reason: 'It is the shop',
      by: 'Desk',
      at: '2026-01-02T03:04:05.000Z',
    },
  ],
};

describe('what is exported comes in again', () => {
  const back = (kind: HouseFileKind): HouseRules =>
    rulesOf(new TextDecoder().decode(houseFile(RULES, kind).bytes));

  test('as JSON, all of it or a part', () => {
    const { checks, leastConfidence, accepted } = RULES;
    expect(back('rules')).toEqual(RULES);
    expect(back('checks')).toEqual({ ...NO_RULES, checks, leastConfidence });
    expect(back('accepted')).toEqual({ ...NO_RULES, accepted });
  });

  test('as TBX and as CSV', () => {
    const terms = (rules: HouseRules) =>
      rules.glossary.map(({ en, fr, note }) => ({ en, fr, note }));
    expect(terms(back('glossary-tbx'))).toEqual(terms(RULES));
    const [first, second] = terms(back('glossary-csv'));
    expect(first).toEqual(terms(RULES)[0]);
    expect(second?.fr.avoid).toEqual(['=mail']);
  });

  test('TBX is well-formed TBX-Basic', () => {
    const xml = parseXml(new TextDecoder().decode(houseFile(RULES, 'glossary-tbx').bytes));
    expect(xml.attributes).toMatchObject({ type: 'TBX-Basic', style: 'dca' });
    expect(elements(xml, 'term').map(textOf)).toContain('budget & crédits');
    expect(elements(xml, 'conceptEntry')).toHaveLength(2);
  });
});
