import { spawnSync } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import { copyProject, KEPT } from './copyProject.ts';

/** Waits for pictures, ends the thread, and asks for the last finding's: was it there? */
const PROGRAM = `
import { existsSync, readdirSync } from 'node:fs';
import { drawAhead } from './src/site/drawAhead.ts';
import { findingDrawing } from './src/site/findingDrawing.ts';
import { theFinding } from './src/site/theFinding.ts';
import { thePublication } from './src/site/theSite.ts';
const drawn = () => (existsSync('${KEPT}') ? readdirSync('${KEPT}').filter((name) => !name.includes('.')).length : 0);
const stop = drawAhead();
while (drawn() < 3) await new Promise((go) => setTimeout(go, 50));
await stop();
const before = drawn();
await findingDrawing(theFinding([...thePublication().findings.keys(), ...thePublication().withdrawn.keys()].at(-1), 'da'));
console.log(before >= 3, drawn() - before);
`;

test('pictures of findings are drawn beside a build, the last first, and found kept', () => {
  const copy = copyProject();
  onTestFinished(copy.remove);
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module-typescript', '--eval', PROGRAM], { cwd: copy.folder, encoding: 'utf8', timeout: 60_000 });
  expect({ stdout: stdout.trim(), status }, stderr).toEqual({ stdout: 'true 0', status: 0 });
});
