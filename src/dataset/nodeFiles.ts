import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { DataFiles } from './dataFiles.ts';
import { DataError } from './problem.ts';

/**
 * A folder on disk as `DataFiles`; the only file of `dataset/` that touches the file system.
 *
 * @throws DataError when there is no such folder
 * @example loadEvidence(nodeFiles(join(root, 'data')))
 */
export function nodeFiles(root: string): DataFiles {
  const name = basename(resolve(root));
  if (!existsSync(root))
    throw new DataError([{ file: name, line: null, column: null, field: '', message: 'no such folder', value: root }]);
  return {
    name,
    list: (folder) =>
      readdirSync(join(root, folder), { withFileTypes: true })
        .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    read: (path) => readFileSync(join(root, path)),
  };
}
