/** `npm run content:check`: reads and checks data and content without building anything. */
import { DataError } from '../src/dataset/problem.ts';
import { loadPublication } from '../src/site/publication.ts';

try {
  const { evidence, findings, charts } = loadPublication(process.cwd());
  console.log(`${evidence.observations.size} observations, ${findings.size} findings, ${charts.size} charts: all in order`);
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
