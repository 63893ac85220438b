import type { Rule } from './rule.ts';

/** Browsers name the page that a call comes from; only our own page may call. */
export const exactOrigin: Rule = (request, { authority }) =>
  request.headers.origin === `http://${authority}` ? null : { status: 403, code: 'unauthorized' };

/** Opening the page carries no origin; a page elsewhere that fetches ours does. */
export const noForeignOrigin: Rule = (request, identity) =>
  request.headers.origin === undefined ? null : exactOrigin(request, identity);
