import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codec } from '../../../electron/local/codec.ts';

test('JSON and bytes come back as they went', () => {
  const values = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.uint8Array(),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tie('value'), { noNullPrototype: true }),
    ),
  })).value;
  fc.assert(
    fc.property(values, (value) => {
      expect(codec.decode(codec.encode(value))).toEqual(value);
    }),
  );
});

test('a Node Buffer travels as bytes too', () => {
  expect(codec.decode(codec.encode({ file: Buffer.from('é') }))).toEqual({
    file: new Uint8Array([0xc3, 0xa9]),
  });
});
