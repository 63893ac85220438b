import type { Protocol } from 'electron';
import type { PageFiles } from '../hosts/pageFiles.ts';
import { SECURITY_HEADERS } from '../hosts/securityHeaders.ts';
import { isOurs, SCHEME } from './address.ts';

/** Must be called before the app is ready. */
export function registerScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built page, and nothing else, under `app://verbatim/`. */
export function servePage(protocol: Pick<Protocol, 'handle'>, page: PageFiles): void {
  protocol.handle(SCHEME, async (request) => {
    if (request.method !== 'GET') return refusal(405);
    if (!isOurs(request.url)) return refusal(404);
    const file = page.get(new URL(request.url).pathname);
    if (file === undefined) return refusal(404);
    return new Response(await file.read(), { headers: file.headers });
  });
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: SECURITY_HEADERS });
}
