import type { Rule } from './rule.ts';

/** A form can send anything but JSON across origins without asking first. */
export const jsonOnly: Rule = (request) =>
  /^application\/json(?:\s*;\s*charset=utf-8)?$/i.test(request.headers['content-type'] ?? '')
    ? null
    : { status: 415, code: 'bad-request' };
