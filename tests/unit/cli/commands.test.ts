import { unzipSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryDirectory } from '../../support/temporary.ts';
import { verbatim, verbatimProcess } from '../../support/verbatim.ts';

const FR = 'fixtures/openai-otan/article.fr.txt';
const EN = 'fixtures/openai-otan/source.en.txt';
const french = readFileSync(FR, 'utf8');

function files(contents: Record<string, string | Uint8Array>): Record<string, string> {
  const directory = temporaryDirectory();
  return Object.fromEntries(
    Object.entries(contents).map(([name, content]) => {
      const path = join(directory, name);
      writeFileSync(path, content);
      return [name, path];
    }),
  );
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

test('segment prints every sentence with its place and block', async () => {
  const { code, stdout, stderr } = await verbatim(['segment', FR, '--lang', 'fr']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const rows = JSON.parse(stdout) as (Placed & { block: number })[];
  for (const { start, end, text } of rows) expect(french.slice(start, end)).toBe(text);
  expect(Object.keys(rows[0]!)).toEqual(['start', 'end', 'text', 'block']);
  expect(
    rows
      .map(({ text }) => text)
      .join('')
      .replaceAll(/\s/gu, ''),
  ).toBe(french.replaceAll(/\s/gu, ''));
});

test('quotes prints words without marks, the marks as typed, speaker and cue', async () => {
  const { stdout } = await verbatim(['quotes', FR, '--lang', 'fr']);
  const rows = JSON.parse(stdout) as (Placed &
    Record<'type' | 'marks' | 'speaker' | 'cue', unknown>)[];
  const direct = rows.find(({ type }) => type === 'direct')!;
  expect(direct).toMatchObject({
    marks: { open: '"', close: '"' },
    speaker: { text: 'Altman', name: expect.stringContaining('Sam Altman') as unknown },
    cue: { text: 'a déclaré' },
  });
  expect(direct.text).toMatch(/^Je pense .* à court terme$/u);
  for (const { start, end, text } of rows) expect(french.slice(start, end)).toBe(text);
});

describe('align', () => {
  const lines = files.bind(null, {
    en: 'The cat sleeps.\nIt rains in Paris. The minister left.\nThe end.\n',
    fr: 'Le chat dort.\nIl pleut à Paris.\nLe ministre est parti.\nLa fin.\n',
  });

  test('prints a ladder, each line a segment', async () => {
    const { en, fr } = lines();
    const { code, stdout } = await verbatim(['align', en!, fr!, '--lines']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '[0]:[0]\n[1]:[1, 2]\n[2]:[3]\n' });
  });

  test('prints beads as JSON, and a TMX of them', async () => {
    const { en, fr } = lines();
    const asJson = await verbatim(['align', en!, fr!, '--lines', '--format', 'json']);
    expect(JSON.parse(asJson.stdout)).toMatchObject([
      { en: [0], fr: [0], origin: 'automatic' },
      { en: [1], fr: [1, 2] },
      { en: [2], fr: [3] },
    ]);
    const asTmx = await verbatim(['align', en!, fr!, '--lines', '--format', 'tmx']);
    expect(asTmx.stdout.match(/<tu /gu)).toHaveLength(3);
    expect(asTmx.stdout).toContain('<seg>Il pleut à Paris. Le ministre est parti.</seg>');
  });
});

test('drift judges each row by itself, in order, with places in its own texts', async () => {
  const rows = [
    { id: 'a', en: 'He did not resign.', fr: 'Il a démissionné.' },
    { id: 7, en: 'It rained. He left.', fr: 'Il pleuvait. Il est parti.' },
    { id: 'c', en: 'Nothing here.', fr: '' },
  ];
  const { pairs } = files({ pairs: rows.map((row) => JSON.stringify(row)).join('\n') });
  const { code, stdout } = await verbatim(['drift', pairs!]);
  expect(code).toBe(0);
  const judged = stdout
    .trim()
    .split('\n')
    .map(
      (line) =>
        JSON.parse(line) as {
          id: unknown;
          score: number;
          findings: { en: [number, number] | null }[];
        },
    );
  expect(judged.map(({ id }) => id)).toEqual(['a', 7, 'c']);
  for (const { score } of judged) {
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
  }
  expect(judged[0]!.score).toBeGreaterThan(judged[1]!.score);
  const words = judged[0]!.findings.map(({ en }) => en && rows[0]!.en.slice(...en));
  expect(words).toContainEqual(expect.stringContaining('not'));
});

describe('check', () => {
  test('prints the whole analysis as JSON', async () => {
    const { code, stdout } = await verbatim(['check', FR, EN, '--format', 'json']);
    expect(code).toBe(0);
    const result = JSON.parse(stdout) as {
      segments: { fr: Placed[] };
      findings: { fr: Placed | null }[];
    };
    expect(Object.keys(result).sort()).toEqual([
      'beads',
      'findings',
      'quoteLinks',
      'quotes',
      'score',
      'segments',
    ]);
    for (const { start, end, text } of result.segments.fr)
      expect(french.slice(start, end)).toBe(text);
    for (const { fr } of result.findings)
      if (fr) expect(french.slice(fr.start, fr.end)).toBe(fr.text);
  });

  test('prints a report in either language', async () => {
    const { stdout } = await verbatim(['check', FR, EN]);
    expect(stdout).toContain('Quotations');
    expect(stdout).toMatch(/▲ major {2}shall not.* → /u);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect((await verbatim(['check', FR, EN], 'fr')).stdout).toContain('Citations');
  });

  test('ends with 1 when there is a finding as bad as --fail-on', async () => {
    expect((await verbatim(['check', FR, EN, '--fail-on', 'major'])).code).toBe(1);
    const { same, gleich } = files({
      same: 'Elle est partie lundi.',
      gleich: 'She left on Monday.',
    });
    expect((await verbatim(['check', same!, gleich!, '--fail-on', 'minor'])).code).toBe(0);
  });

  test('goes by the house’s rules and glossary', async () => {
    const given = files({
      'house.json': JSON.stringify({
        verbatimHouse: 1,
        checks: { falseFriends: { on: false }, modality: { severity: 'critical' } },
      }),
      'terms.csv': 'en,fr\nstandoff,bras de fer\n',
      'wrong.json': '{"verbatimHouse": 1, "checks": 5}',
    });
    const rules = ['--settings', given['house.json']!, '--glossary', given['terms.csv']!];
    const { stdout } = await verbatim(['check', FR, EN, '--format', 'json', ...rules]);
    const { findings } = JSON.parse(stdout) as {
      findings: { check: string; severity: string }[];
    };
    const checks = findings.map(({ check }) => check);
    expect(checks).toContain('glossary');
    expect(checks).not.toContain('falseFriends');
    expect(findings.find(({ check }) => check === 'modality')?.severity).toBe('critical');
    const wrong = await verbatim(['check', FR, EN, '--settings', given['wrong.json']!]);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('checks');
  });

  test('puts texts right that were given in the wrong order, and says so', async () => {
    const right = await verbatim(['check', FR, EN, '--format', 'json']);
    const wrong = await verbatim(['check', EN, FR, '--format', 'json']);
    expect(wrong.stdout).toBe(right.stdout);
    expect(wrong.stderr).toContain('exchanged');
  });

  test('reads other encodings', async () => {
    const { fr } = files({ fr: Buffer.from(french, 'utf16le') });
    const { stdout } = await verbatim(['check', fr!, EN, '--format', 'json']);
    expect(stdout).toBe((await verbatim(['check', FR, EN, '--format', 'json'])).stdout);
  });
});

test('export writes the file and says so on stderr', async () => {
  const { out } = files({ out: '' });
  const { code, stdout, stderr } = await verbatim([
    ...['export', FR, EN, '--to', 'docx', '-o', out!],
  ]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(stderr).toContain(out);
  expect(Object.keys(unzipSync(readFileSync(out!)))).toContain('word/document.xml');
});

describe('what cannot be done ends with 2 and says why', () => {
  const cases: [string, (paths: Record<string, string>) => string[], RegExp][] = [
    ['no such file', () => ['check', 'nowhere.txt', EN], /no file “nowhere.txt”/u],
    ['a directory', () => ['check', 'fixtures', EN], /cannot be read \(EISDIR\)/u],
    ['no text', ({ binary }) => ['check', binary!, EN], /is not a text/u],
    ['an empty text', ({ empty }) => ['check', empty!, EN], /is empty/u],
    ['one language', () => ['check', EN, EN], /Both texts are in English/u],
    ['a bad row', ({ bad }) => ['drift', bad!], /Line 1 is not of the form/u],
    ['no such command', () => ['chekc'], /no command “chekc”/u],
    ['no such option', () => ['check', FR, EN, '--fast'], /no option “--fast”/u],
    ['a missing file', () => ['check', FR], /argument “EN” is missing/u],
    ['a missing option', () => ['quotes', FR], /option “--lang <language>” is missing/u],
    ['a bad value', () => ['quotes', FR, '--lang', 'de'], /“de” is not possible/u],
    [
      'no place to write',
      () => ['export', FR, EN, '--to', 'tmx', '-o', '/nowhere/a'],
      /cannot be written/u,
    ],
    ['no such benchmark', () => ['bench', 'luck'], /no benchmark “luck”/u],
  ];
  test.each(cases)('%s', async (_what, args, reason) => {
    const paths = files({
      binary: Uint8Array.from([0x89, 0x50, 0, 0, 1, 2, 3]),
      empty: ' \n',
      bad: '{"id": 1, "en": 2}\n',
    });
    const { code, stdout, stderr } = await verbatim(args(paths));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(reason);
  });

  test('in French, when the person speaks it', async () => {
    const { stderr } = await verbatim(['quotes', FR, '--lang', 'de'], 'fr');
    expect(stderr).toMatch(/^La valeur «\u00a0de\u00a0» est impossible/u);
  });
});

describe('as a process', () => {
  test('it speaks the language of the environment, or that of --ui', async () => {
    const french = await verbatimProcess(['check', '--help'], { LANG: 'fr_FR.UTF-8' });
    expect(french.code).toBe(0);
    expect(french.stdout).toMatch(/^Utilisation\u00a0: verbatim check \[options\] <FR> <EN>/u);
    expect(await verbatimProcess(['check', '--help', '--ui=fr'])).toEqual(french);
    expect((await verbatimProcess(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });

  test('it ends with the exit code, results on stdout, reasons on stderr', async () => {
    expect(await verbatimProcess(['check', FR, EN, '--fail-on', 'major'])).toMatchObject({
      code: 1,
      stderr: '',
    });
    expect(await verbatimProcess(['check', 'nowhere.txt', EN])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'There is no file “nowhere.txt”.\n',
    });
  });

  test('it uses colours only when they are wanted', async () => {
    expect((await verbatimProcess(['check', FR, EN])).stdout).not.toContain('\u001b');
    const wanted = await verbatimProcess(['check', FR, EN], { FORCE_COLOR: '1' });
    expect(wanted.stdout).toContain('\u001b[');
  });
});
