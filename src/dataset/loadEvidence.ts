import type { DataFiles } from './dataFiles.ts';
import { SOURCE_IDS, sourceIdSchema, type Dataset, type Evidence, type Observation, type Source, type SourceId } from './observation.ts';
import { DataError, type Problem } from './problem.ts';
import { readSource } from './readSource.ts';

export interface LoadOptions {
  /** Sources whose folders must be there; all, unless told otherwise. */
  required?: readonly SourceId[];
}

/**
 * Reads and checks everything in `data/`. Whoever holds an `Evidence` need check nothing again.
 *
 * @throws DataError with every problem of all files, in the order of the sources, then of files, then of lines
 * @example loadEvidence(nodeFiles('data')).observations.get('vive-2019/table-4-1#gender.all.m1.female')?.value // 54
 */
export function loadEvidence(files: DataFiles, { required = SOURCE_IDS }: LoadOptions = {}): Evidence {
  const problems: Problem[] = [];
  const report = (name: string, message: string): void => {
    problems.push({ file: `${files.name}/${name}`, line: null, column: null, field: '', message, value: '' });
  };
  const present = new Set<SourceId>();
  for (const { name, isFolder } of files.list('')) {
    const known = sourceIdSchema.safeParse(name);
    if (isFolder && known.success) present.add(known.data);
    else if (isFolder && !name.startsWith('.')) report(name, `unknown source; not one of ${SOURCE_IDS.join(', ')}`);
    else if (name.toLowerCase().endsWith('.csv')) report(name, 'a CSV file outside the folder of a source');
  }
  for (const id of required) if (!present.has(id)) report(id, 'missing source folder');

  const sources: Source[] = [];
  for (const id of SOURCE_IDS.filter((known) => present.has(known))) {
    const { source, problems: ofSource } = readSource(files, id);
    problems.push(...ofSource);
    if (source) sources.push(source);
  }
  if (problems.length > 0) throw new DataError(problems);

  const datasets = new Map<string, Dataset>();
  const observations = new Map<string, Observation>();
  for (const dataset of sources.flatMap((source) => source.datasets)) {
    datasets.set(dataset.id, dataset);
    for (const observation of dataset.observations) observations.set(observation.id, observation);
  }
  return { sources, datasets, observations };
}
