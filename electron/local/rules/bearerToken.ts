import { createHash, timingSafeEqual } from 'node:crypto';
import type { Rule } from './rule.ts';

/** Only who was given the address with its token may call. Hashing evens out the lengths. */
export const bearerToken: Rule = (request, { token }) => {
  const given = sha256(request.headers.authorization ?? '');
  return timingSafeEqual(given, sha256(`Bearer ${token}`))
    ? null
    : { status: 401, code: 'unauthorized' };
};

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
