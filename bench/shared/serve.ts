import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { mediaType } from '../../test/site/mediaType.ts';

/** What is small already, or was never sent but as it is. */
const AS_IS = /font|png|wasm|octet/;

export interface Served {
  origin: string;
  /** Bytes sent and requests answered until now, whoever asked: a page, or its workers, which the page's tools do not see. */
  sent(): { bytes: number; requests: number };
  close(): void;
}

/**
 * Serves folders on the loopback address: text as brotli at level 11, compressed at the first request and kept; no headers
 * but type, length and encoding, and none that let a browser keep anything.
 *
 * @param folders by the start of their paths, such as `/peers/`; the first that fits is taken
 */
export async function serve(folders: Readonly<Record<string, string>>): Promise<Served> {
  const kept = new Map<string, { body: Buffer; headers: Record<string, string | number> } | undefined>();
  const read = (path: string) => {
    const start = Object.keys(folders).find((one) => path.startsWith(one)) ?? '';
    const wanted = join(folders[start] ?? '', path.slice(start.length));
    const file = wanted.endsWith('/') ? join(wanted, 'index.html') : wanted;
    if (!existsSync(file) || !statSync(file).isFile()) return undefined;
    const type = mediaType(file);
    const isText = !AS_IS.test(type);
    const raw = readFileSync(file);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length };
    const body = isText ? brotliCompressSync(raw, { params }) : raw;
    return { body, headers: { 'content-type': type, 'content-length': body.length, ...(isText ? { 'content-encoding': 'br' } : {}) } };
  };
  const open = new Set<Socket>();
  let [closed, requests] = [0, 0];
  const server = createServer((request, response) => {
    requests++;
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!kept.has(path)) kept.set(path, read(path));
    const answer = kept.get(path);
    response.writeHead(answer ? 200 : 404, answer?.headers ?? {}).end(answer?.body);
  });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => {
      open.delete(socket);
      closed += socket.bytesWritten;
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => ({ bytes: [...open].reduce((sum, { bytesWritten }) => sum + bytesWritten, closed), requests }),
    close: () => void server.close(),
  };
}
