import { readCodebook, type Codebook } from './codebook.ts';
import type { DataFiles } from './dataFiles.ts';
import { readDatapackage } from './datapackage.ts';
import type { Datapackage } from './datapackageSchema.ts';
import { nearestHint } from './nearest.ts';
import type { Dataset, Source, SourceId } from './observation.ts';
import type { Problem } from './problem.ts';
import { readDataset } from './readDataset.ts';
import { unusedCodes } from './unusedCodes.ts';

/** A source as far as it could be read; null when its `datapackage.json` cannot be relied on. */
export interface ReadSource {
  source: Source | null;
  problems: Problem[];
}

const DATAPACKAGE = 'datapackage.json';
const CODEBOOK = 'codebook.csv';
const NO_CODEBOOK: Codebook = { codes: new Map(), places: new Map(), problems: [], whole: false };

/**
 * Reads and checks one folder of `data/`: `datapackage.json` says what is in it, `codebook.csv` what its codes mean. When
 * one of them is wrong or missing, the rest is checked all the same, as far as it can be without.
 *
 * @example readSource(nodeFiles('data'), 'cabi').source?.shortName.da // 'Cabi'
 */
export function readSource(files: DataFiles, sourceId: SourceId): ReadSource {
  const problems: Problem[] = [];
  const shown = (name: string): string => `${files.name}/${sourceId}/${name}`;
  const report = (name: string, message: string): void => {
    problems.push({ file: shown(name), line: null, column: null, field: '', message, value: '' });
  };
  const read = (name: string): Uint8Array => files.read(`${sourceId}/${name}`);
  const entries = files.list(sourceId).filter(({ name }) => !name.startsWith('.'));
  const present = new Set(entries.flatMap(({ name, isFolder }) => (isFolder ? [] : [name])));

  let datapackage: Datapackage | null = null;
  if (present.has(DATAPACKAGE)) {
    const result = readDatapackage(read(DATAPACKAGE), shown(DATAPACKAGE), sourceId);
    datapackage = result.datapackage;
    problems.push(...result.problems);
  } else report(DATAPACKAGE, 'missing file');

  const csvFiles = [...present].filter((name) => name.endsWith('.csv') && name !== CODEBOOK);
  // A file listed twice, or the codebook listed as a dataset, has been objected to; neither is read for it.
  const tables = new Map((datapackage?.resources ?? []).map(({ path, table = '' }) => [path, table]));
  tables.delete(CODEBOOK);
  for (const { name, isFolder } of entries) {
    if (isFolder) report(name, 'a folder within a source');
    else if (datapackage && !tables.has(name) && name !== DATAPACKAGE && name !== CODEBOOK && !name.endsWith('.md'))
      report(name, `not listed in ${DATAPACKAGE}`);
  }
  const unlisted = csvFiles.filter((name) => !tables.has(name));
  for (const path of tables.keys())
    if (!present.has(path)) report(path, `missing file, though listed in ${DATAPACKAGE}${nearestHint(path, unlisted)}`);

  const codebook = present.has(CODEBOOK) ? readCodebook(read(CODEBOOK), shown(CODEBOOK)) : NO_CODEBOOK;
  problems.push(...codebook.problems);
  if (!present.has(CODEBOOK) && tables.size + csvFiles.length > 0) report(CODEBOOK, 'missing file');

  const used = new Set<string>();
  const datasets = new Map<string, Dataset['observations']>();
  const wanted = datapackage ? [...tables.keys()] : csvFiles;
  let whole = codebook.whole && wanted.every((path) => present.has(path));
  for (const path of wanted.filter((name) => present.has(name))) {
    const id = `${sourceId}/${path.replace(/\.csv$/, '')}`;
    const context = { sourceId, table: tables.get(path) ?? null, codes: codebook.whole ? codebook.codes : null };
    const dataset = readDataset(read(path), shown(path), id, context);
    problems.push(...dataset.problems);
    for (const key of dataset.usedCodes) used.add(key);
    whole &&= dataset.whole;
    datasets.set(path, dataset.observations);
  }
  // Nothing is called unused as long as rows are missing in which it may be used.
  if (whole) problems.push(...unusedCodes(codebook, used, shown(CODEBOOK)));
  return { source: datapackage && sourceOf(datapackage, codebook, datasets), problems };
}

/** Puts together what was read; `observations` by file. */
function sourceOf(
  { name: id, title, shortName, publisher, authors, date, url, evidenceType, resources }: Datapackage,
  { codes }: Codebook,
  observations: ReadonlyMap<string, Dataset['observations']>,
): Source {
  const datasets = resources.map(({ name: slug, path, table = '', ...about }): Dataset => ({
    id: `${id}/${slug}`,
    sourceId: id,
    slug,
    title: about.title,
    population: about.population,
    evidenceType: about.evidenceType,
    table,
    observations: observations.get(path) ?? [],
  }));
  return { id, title, shortName, publisher, authors, date, url, evidenceType, datasets, codes };
}
