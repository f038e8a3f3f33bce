import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { mediaType } from './mediaType.ts';

/** What has its digest in its name, or never changes while the tests run: a browser that comes again need not ask again. */
const KEPT = /^\/(?:_astro|fonts)\/|^\/favicon/;

export interface Served {
  /** Without a slash at its end. */
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on the loopback address, as a plain host does: files, index.html of folders, 404.html for the rest.
 *
 * @param base where on the host the site is, with its slashes
 */
export async function serve(dist: string, base = '/'): Promise<Served> {
  const root = resolve(dist);
  const fileOf = (path: string): string | undefined => {
    const below = path.startsWith(base) ? path.slice(base.length) : '..';
    const wanted = join(root, below === '' || below.endsWith('/') ? `${below}index.html` : below);
    const isFile = wanted.startsWith(root + sep) && statSync(wanted, { throwIfNoEntry: false })?.isFile() === true;
    return isFile ? wanted : undefined;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const path = decodeURIComponent(pathname);
    const found = fileOf(path);
    // As hosts do: a folder without its slash.
    if (!found && !path.endsWith('/') && fileOf(`${path}/`)) return void response.writeHead(301, { location: `${pathname}/` }).end();
    const file = found ?? join(root, '404.html');
    const body = readFileSync(file);
    response.writeHead(found ? 200 : 404, { 'content-type': mediaType(file), 'content-length': body.length, 'cache-control': KEPT.test(path.slice(base.length - 1)) ? 'max-age=3600' : 'no-store' }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
