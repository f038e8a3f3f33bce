import { loadPublication, type Publication } from './publication.ts';

let loaded: Publication | undefined;

/** The publication in this folder, read once a build. */
export function thePublication(): Publication {
  loaded ??= loadPublication(process.cwd());
  return loaded;
}
