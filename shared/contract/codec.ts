/**
 * Contract messages as JSON text. JSON has no bytes, so a byte array travels as
 * `{"$bytes": "<base64>"}` and comes back as a `Uint8Array`.
 */
export interface Codec {
  readonly encode: (value: unknown) => string;
  /** Throws a `SyntaxError` where `text` is no JSON. */
  readonly decode: (text: string) => unknown;
}

/** Base64 as the surroundings have it: `Buffer` in Node, `Uint8Array.fromBase64` in the page. */
export interface Base64 {
  readonly encode: (bytes: Uint8Array) => string;
  readonly decode: (text: string) => Uint8Array;
}

const KEY = '$bytes';

export function createCodec(base64: Base64): Codec {
  return {
    encode: (value) =>
      JSON.stringify(value, function (this: Record<string, unknown>, key, plain: unknown) {
        // A Node Buffer's toJSON has already made `plain` a list of numbers; the holder has the bytes.
        const original = this[key];
        return original instanceof Uint8Array ? { [KEY]: base64.encode(original) } : plain;
      }),
    decode: (text) =>
      JSON.parse(text, (_key, value: unknown) => {
        const encoded = encodedBytes(value);
        return encoded === null ? value : base64.decode(encoded);
      }) as unknown,
  };
}

function encodedBytes(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !(KEY in value)) return null;
  const encoded = value[KEY];
  return typeof encoded === 'string' && Object.keys(value).length === 1 ? encoded : null;
}
