/** What stands in a folder. */
export interface Entry {
  name: string;
  isFolder: boolean;
}

/** The little of a file system that reading `data/` needs; passed in, so that tests can do without one. */
export interface DataFiles {
  /** How the root is called in problems: `data`. */
  readonly name: string;
  /** What stands in a folder (`''` is the root), sorted by name. */
  list(folder: string): Entry[];
  /** The bytes of a file by its path from the root, with `/` between. */
  read(path: string): Uint8Array;
}
