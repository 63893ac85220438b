import type { IncomingMessage } from 'node:http';
import type { Rule } from './rule.ts';

/** The largest file that an import takes, in base64, with room to spare. */
export const MAX_BODY_BYTES = 64 * 1024 * 1024;

/** Refuses what says that it is too large before a byte of it is read. */
export const bodyCap: Rule = (request) =>
  Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES
    ? { status: 413, code: 'too-large' }
    : null;

/** Reads a body as UTF-8; null once it has grown past the cap, whatever its headers said. */
export async function readBody(
  request: IncomingMessage,
  cap = MAX_BODY_BYTES,
): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > cap) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
