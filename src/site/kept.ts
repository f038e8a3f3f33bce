import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What was made before from the same input, else made now and kept: by the hash of all that it is made from, below
 * `.build/kept/`, so that a build need not draw again what it drew last time. Whoever deletes the folder loses only time.
 *
 * @param from everything that the bytes depend on, the maker's version too
 */
export async function kept(from: readonly string[], make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const folder = join(process.cwd(), '.build', 'kept');
  const file = join(folder, createHash('sha256').update(JSON.stringify(from)).digest('hex'));
  if (existsSync(file)) return readFileSync(file);
  const bytes = await make();
  mkdirSync(folder, { recursive: true });
  // Whole or not at all, whoever else builds.
  writeFileSync(`${file}.${process.pid}`, bytes);
  renameSync(`${file}.${process.pid}`, file);
  return bytes;
}
