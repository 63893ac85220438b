import { describe, expect, it } from 'vitest';
import { fileName } from '../../../shared/export/fileName.ts';

describe('file name', () => {
  it.each([
    ['OpenAI / OTAN', 'OpenAI - OTAN.tmx'],
    ['../../etc/passwd', '-..-etc-passwd.tmx'],
    ['Énergie : « le plan »', 'Énergie - « le plan ».tmx'],
    ['report\u202excod.exe', 'report-xcod.exe.tmx'],
    ['CON', 'verbatim CON.tmx'],
    [' ... ', 'verbatim.tmx'],
    ['line\nbreak\u0000', 'line-break-.tmx'],
  ])('%j becomes %j', (title, expected) => {
    expect(fileName(title, 'tmx')).toBe(expected);
  });

  it('cuts long titles between characters, never inside one', () => {
    const name = fileName('😀'.repeat(200), 'html');
    expect(name).toBe(`${'😀'.repeat(80)}.html`);
  });
});
