import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { SECURITY_HEADERS } from './securityHeaders.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface PageFile {
  readonly headers: Readonly<Record<string, string>>;
  readonly read: () => Promise<Buffer<ArrayBuffer>>;
}

/** The page's files by URL path. What is not listed cannot be asked for, so no path leads outside. */
export type PageFiles = ReadonlyMap<string, PageFile>;

/** Lists the built page in `folder`; `/` is its `index.html`. Throws where the folder is missing. */
export function listPageFiles(folder: string): PageFiles {
  const files = new Map<string, PageFile>();
  for (const path of walk(folder, '')) {
    const file = pageFile(join(folder, path), path);
    files.set(path, file);
    if (path === '/index.html') files.set('/', file);
  }
  return files;
}

/** Own walk: Electron's file system inside an archive does not promise `recursive`. */
function* walk(folder: string, path: string): Generator<string> {
  for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
    const inner = `${path}/${entry.name}`;
    if (entry.isDirectory()) yield* walk(folder, inner);
    else yield inner;
  }
}

function pageFile(file: string, path: string): PageFile {
  // Names under assets/ carry a hash of what is in them.
  const caching = path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache';
  return {
    headers: {
      ...SECURITY_HEADERS,
      'cache-control': caching,
      'content-type': MEDIA_TYPES[extname(path)] ?? 'application/octet-stream',
    },
    read: () => readFile(file),
  };
}
