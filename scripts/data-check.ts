import { join } from 'node:path';
import { loadEvidence } from '../src/dataset/loadEvidence.ts';
import { nodeFiles } from '../src/dataset/nodeFiles.ts';
import { DataError, formatProblem } from '../src/dataset/problem.ts';

// npm run data:check [folder]: reads and checks the data alone, without building anything.

const folder = process.argv[2] ?? join(import.meta.dirname, '..', 'data');
try {
  const { sources } = loadEvidence(nodeFiles(folder));
  for (const { id, datasets } of sources) {
    const observations = datasets.reduce((sum, dataset) => sum + dataset.observations.length, 0);
    console.log(`${id}: ${datasets.length} datasets, ${observations} observations`);
  }
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  for (const problem of error.problems) console.error(formatProblem(problem));
  console.error(error.problems.length === 1 ? 'one problem' : `${error.problems.length} problems`);
  process.exitCode = 1;
}
