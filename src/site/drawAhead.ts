/**
 * Draws pictures of findings beside a build, in a thread of its own, the last first: the build takes what it finds kept and
 * draws the rest from the first on, until the two meet. Nothing depends on it but time.
 */
import { join } from 'node:path';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { LANGS } from '../i18n/lang.ts';
import { findingDrawing } from './findingDrawing.ts';
import { theFinding } from './theFinding.ts';
import { thePublication } from './theSite.ts';

/** What tells its thread from others that read this file. */
const AHEAD = 'pictures of findings';

/** Begins, in the project's folder, and gives what ends it. */
export function drawAhead(): () => Promise<unknown> {
  const thread = new Worker(join(process.cwd(), 'src/site/drawAhead.ts'), { workerData: AHEAD, execArgv: [] });
  // What is wrong with a picture stops the build that draws it.
  thread.on('error', () => undefined);
  return () => thread.terminate();
}

if (!isMainThread && workerData === AHEAD) {
  const { findings, withdrawn } = thePublication();
  for (const id of [...findings.keys(), ...withdrawn.keys()].toReversed()) for (const lang of LANGS) await findingDrawing(theFinding(id, lang));
}
