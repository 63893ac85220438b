import type { Rule } from './rule.ts';

/** A name that somebody else's DNS points at 127.0.0.1 (rebinding) is not ours. */
export const exactHost: Rule = (request, { authority }) =>
  request.headers.host === authority ? null : { status: 421, code: 'bad-request' };
