import { extname } from 'node:path';

const TYPES: Record<string, string> = {
  ...{ '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2' },
  ...{ '.json': 'application/json', '.xml': 'application/xml', '.csv': 'text/csv; charset=utf-8', '.wasm': 'application/wasm' },
};

/**
 * What a server says a file is, by the end of its name.
 *
 * @example mediaType('fonts/sans.woff2') // 'font/woff2'
 */
export const mediaType = (path: string): string => TYPES[extname(path)] ?? 'application/octet-stream';
