import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { copyProject, KEPT } from '../build/copyProject.ts';

/** Files below a folder, by their path from it. */
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

/** The first place at which two files differ, with what stands around it. */
function difference(a: Buffer, b: Buffer): string {
  const at = a.findIndex((byte, i) => byte !== b[i]);
  const around = (bytes: Buffer): string => JSON.stringify(bytes.subarray(Math.max(0, at - 40), at + 40).toString());
  return `${a.length} and ${b.length} bytes; at ${at}: ${around(a)} and ${around(b)}`;
}

test('a build in another folder, time zone and language gives the same bytes', { timeout: 300_000 }, () => {
  // Pictures are kept by the hash of all that they are made from: each tenth is drawn again, in the order of their hashes.
  const copy = copyProject(true);
  onTestFinished(copy.remove);
  const kept = join(copy.folder, KEPT);
  if (existsSync(kept)) for (const [i, name] of readdirSync(kept).sort().entries()) if (i % 10 === 0) rmSync(join(kept, name));
  const { code, output } = copy.build({ TZ: 'Pacific/Auckland', LANG: 'C', LC_ALL: 'C' });
  expect(code, output).toBe(0);
  const [one, other] = [inject('dist'), join(copy.folder, 'dist')];
  expect(filesOf(other)).toEqual(filesOf(one));
  const differing = filesOf(one).flatMap((name) => {
    const [a, b] = [readFileSync(join(one, name)), readFileSync(join(other, name))];
    return a.equals(b) ? [] : [`${name}: ${difference(a, b)}`];
  });
  expect(differing[0], `${differing.length} files differ`).toBeUndefined();
});
