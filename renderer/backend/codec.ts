import { createCodec } from '../../shared/contract/codec.ts';

const CHUNK = 0x8000;

/** Contract messages as JSON, with the base64 that every browser has. */
export const codec = createCodec({
  encode: (bytes) => {
    let binary = '';
    for (let at = 0; at < bytes.length; at += CHUNK) {
      binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
    }
    return btoa(binary);
  },
  decode: (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0)),
});
