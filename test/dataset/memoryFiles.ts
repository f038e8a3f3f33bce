import type { DataFiles, Entry } from '../../src/dataset/dataFiles.ts';

/** `DataFiles` without a disk: texts or bytes by path. */
export function memoryFiles(files: Readonly<Record<string, string | Uint8Array>>, name = 'data'): DataFiles {
  return {
    name,
    list: (folder) => {
      const prefix = folder === '' ? '' : `${folder}/`;
      const entries = new Map<string, Entry>();
      for (const path of Object.keys(files).filter((p) => p.startsWith(prefix))) {
        const [first = '', ...rest] = path.slice(prefix.length).split('/');
        entries.set(first, { name: first, isFolder: rest.length > 0 });
      }
      return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    read: (path) => {
      const file = files[path];
      if (file === undefined) throw new Error(`no such file: ${path}`);
      return typeof file === 'string' ? new TextEncoder().encode(file) : file;
    },
  };
}
