import { readCodebook, type Codebook } from './codebook.ts';
import type { DataFiles } from './dataFiles.ts';
import { readDatapackage } from './datapackage.ts';
import type { Datapackage } from './datapackageSchema.ts';
import { MENTIONS } from './mentionColumns.ts';
import { nearestHint } from './nearest.ts';
import type { Dataset, Observation, Source, SourceId } from './observation.ts';
import type { Problem } from './problem.ts';
import { readDataset } from './readDataset.ts';
import { readMentions } from './readMentions.ts';
import { unusedCodes } from './unusedCodes.ts';

/** A source as far as it could be read; null when its `datapackage.json` cannot be relied on. */
export interface ReadSource {
  source: Source | null;
  problems: Problem[];
}

const DATAPACKAGE = 'datapackage.json';
const CODEBOOK = 'codebook.csv';
const MENTIONS_CSV = `${MENTIONS}.csv`;
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
  const wanted = (datapackage ? [...tables.keys()] : csvFiles).filter((path) => path !== MENTIONS_CSV);
  let whole = codebook.whole && wanted.every((path) => present.has(path));
  /** Observations by id, as long as all could be read: what is not among them is then not there. */
  let known: Map<string, Observation> | null = new Map();
  for (const path of wanted) {
    if (!present.has(path)) {
      known = null;
      continue;
    }
    const id = `${sourceId}/${path.replace(/\.csv$/, '')}`;
    const context = { sourceId, table: tables.get(path) ?? null, codes: codebook.whole ? codebook.codes : null };
    const dataset = readDataset(read(path), shown(path), id, context);
    problems.push(...dataset.problems);
    for (const key of dataset.usedCodes) used.add(key);
    whole &&= dataset.whole;
    datasets.set(path, dataset.observations);
    if (dataset.problems.length > 0) known = null;
    for (const observation of dataset.observations) known?.set(observation.id, observation);
  }
  // What the text repeats is read last, since any file may hold what it repeats.
  if (present.has(MENTIONS_CSV) && (!datapackage || tables.has(MENTIONS_CSV))) {
    const mentions = readMentions(read(MENTIONS_CSV), shown(MENTIONS_CSV), `${sourceId}/${MENTIONS}`, { sourceId, known });
    problems.push(...mentions.problems);
    datasets.set(MENTIONS_CSV, mentions.observations);
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
