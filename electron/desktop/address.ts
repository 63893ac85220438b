/** The page's own scheme and host: `app://verbatim/`. */
export const SCHEME = 'app';
export const HOST = 'verbatim';
export const PAGE_ADDRESS = `${SCHEME}://${HOST}/`;

/** Whether `address` lies within our page, by exact scheme and host, no port, no user name. */
export function isOurs(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  // `origin` is the string 'null' for schemes that the URL standard does not know.
  return url.protocol === `${SCHEME}:` && url.host === HOST && url.username === '';
}
