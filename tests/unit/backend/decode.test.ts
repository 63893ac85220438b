import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../electron/backend/text/decode.ts';

const text =
  '« Nous sommes prêts », a déclaré le ministre à Évreux.\r\nL’été dernier, l’œuvre a coûté 3 000 € à la région où naît la Garonne.\n';

describe('a text is read back in', () => {
  test.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
    '%s with a mark',
    (encoding) => {
      const decoded = decodeText('a', iconv.encode(text, encoding, { addBOM: true }));
      expect(decoded).toEqual({ text, encoding });
    },
  );

  test.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])('%s without a mark', (encoding) => {
    expect(decodeText('a', iconv.encode(text, encoding))).toEqual({ text, encoding });
  });

  test.each(['utf-8', 'utf-16le'] as const)('%s as said, without its mark', (encoding) => {
    const bytes = iconv.encode(text, encoding, { addBOM: true });
    expect(decodeText('a', bytes, encoding)).toEqual({ text, encoding });
  });

  test('as a person says, against the statistics', () => {
    const bytes = iconv.encode(text.replace('€', ''), 'macintosh');
    expect(decodeText('a', bytes).encoding).not.toBe('macintosh');
    expect(decodeText('a', bytes, 'macintosh').text).toBe(text.replace('€', ''));
  });

  test('ISO-8859-15, by statistics', () => {
    const plain =
      'Le président a été réélu à l’issue du vote, où près d’un électeur sur deux'.replaceAll(
        '’',
        "'",
      );
    expect(decodeText('a', iconv.encode(plain, 'iso-8859-15')).text).toBe(plain);
  });
});

describe('what is no text is refused', () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73]);
  const zip = Uint8Array.from({ length: 400 }, (_, i) =>
    i < 4 ? [0x50, 0x4b, 3, 4][i]! : (i * 37) % 256,
  );
  const nul = new TextEncoder().encode('Some text with a \0 in it');
  test.each([
    ['a picture', png],
    ['an archive', zip],
    ['text with a zero', nul],
  ])('%s', (_what, bytes) => {
    expect(() => decodeText('a.bin', bytes)).toThrow(
      expect.objectContaining({
        failure: expect.objectContaining({ code: 'not-text' }) as unknown,
      }),
    );
  });
});

test('a byte order mark is no part of the text, a second one is', () => {
  const bytes = new TextEncoder().encode('\ufeff\ufeffa');
  expect(decodeText('a', bytes).text).toBe('\ufeffa');
});
