import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { danishToPlain } from '../src/dataset/checkPrinted.ts';
import { loadEvidence } from '../src/dataset/loadEvidence.ts';
import { nodeFiles } from '../src/dataset/nodeFiles.ts';
import type { Observation } from '../src/dataset/observation.ts';
import { printedGrid } from '../src/dataset/printedGrid.ts';

// data/ was typed once. test/transcription/ was typed again, by somebody else, from the documents alone. A slip of either
// shows where they differ; one that both made does not.

const evidence = loadEvidence(nodeFiles(join(import.meta.dirname, '../data')));
const linesOf = (name: string): string[] =>
  readFileSync(join(import.meta.dirname, 'transcription', name), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** `vive-2019/table-4-2` → rows of `31` or, in the row of totals, `100/97`. */
function secondTables(): Map<string, string[][]> {
  const tables = new Map<string, string[][]>();
  let rows: string[][] = [];
  for (const line of linesOf('tables.txt')) {
    if (line.startsWith('## ')) continue;
    const name = /^# (\S+)$/.exec(line)?.[1];
    if (name !== undefined) tables.set(name, (rows = []));
    else rows.push((line.split(' # ')[0] ?? '').split(/\s+/).map(danishToPlain));
  }
  return tables;
}

/** A cell of data/ as the second transcription writes it. */
const asTyped = ({ valueText, n }: Observation, withBase: boolean): string => (withBase ? `${valueText}/${n}` : valueText);

const tables = secondTables();
const datasets = [...evidence.datasets.values()].filter(({ table }) => table !== '');

test('both transcriptions have the same tables', () => {
  expect([...tables.keys()].sort()).toEqual(datasets.map(({ id }) => id).sort());
});

test.for(datasets)('$id: every cell and base was typed twice alike', (dataset) => {
  const second = tables.get(dataset.id) ?? [];
  const first = printedGrid(dataset).map((row, r) =>
    row.map((cell, c) => asTyped(cell, second[r]?.[c]?.includes('/') ?? false)),
  );
  expect(first).toEqual(second);
});

test.for(datasets)('$id: every base of data/ stands in the second transcription', (dataset) => {
  const second = tables.get(dataset.id)?.flat() ?? [];
  // Tables 5.1 and 1 print their base as a total among the counts, not in brackets.
  const totals = dataset.observations.filter(({ category, unit }) => category === 'total' && unit === 'count');
  const printed = new Set([...second.flatMap((cell) => cell.split('/')[1] ?? []), ...totals.map((o) => o.valueText)]);
  const claimed = dataset.observations.flatMap(({ n }) => (n === null ? [] : [String(n)]));
  expect(claimed.filter((n) => !printed.has(n))).toEqual([]);
});

test('only the rows of totals carry a base', () => {
  for (const dataset of datasets)
    printedGrid(dataset).forEach((row, r) => {
      if (tables.get(dataset.id)?.[r]?.some((cell) => cell.includes('/')))
        expect(row.map(({ category }) => category)).toEqual(row.map(() => 'total'));
    });
});

/** What each group of bm-2016 is called in the second transcription. */
const BASES: Record<string, RegExp> = {
  all: /^borgere i ressourceforløb$/,
  'wanted-ressourceforloeb': /selv ønsker/,
  'wanted-pension': /ønsker indstilling til førtidspension/,
  'had-placement': /har deltaget i virksomhedspraktik/,
  'had-mentor': /har haft en mentor/,
  finished: /har afsluttet/,
  ongoing: /fortsat er i/,
};

interface Told {
  value: string;
  wording: string;
  base: string;
}

const told: Told[] = linesOf('bm-2016.txt').map((line) => {
  const [value = '', wording = '', base = ''] = line.split('|').map((part) => part.trim());
  return { value, wording, base };
});
// It has the percentages only; other figures of the text (an age limit of 40 years) were typed once.
const figures = (evidence.datasets.get('bm-2016/text')?.observations ?? []).filter(({ unit }) => unit === 'percent');

/** Same value, same words (the second has more around them, such as »kun«), same base. */
const isTold = ({ valueText, printed, group }: Observation, { value, wording, base }: Told): boolean =>
  valueText === value && wording.endsWith(printed) && BASES[group]?.test(base) === true;

test('bm-2016: the same figures with the same wording and base, each as often', () => {
  const rest = [...told];
  const only = figures.filter((figure) => {
    const at = rest.findIndex((line) => isTold(figure, line));
    if (at !== -1) rest.splice(at, 1);
    return at === -1;
  });
  expect({ onlyInData: only.map((o) => o.id), onlyInSecond: rest }).toEqual({ onlyInData: [], onlyInSecond: [] });
});

test('bm-2016: columns begin, and run, in the order of the text', () => {
  const rest: (Told | null)[] = [...told];
  const places = figures.map((figure) => {
    const at = rest.findIndex((line) => line !== null && isTold(figure, line));
    rest[at] = null;
    return { place: at, column: `${figure.indicator}.${figure.group}`, first: figure.categoryOrder === 1 };
  });
  const starts = places.filter(({ first }) => first).map(({ place }) => place);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  for (const column of new Set(places.map((p) => p.column))) {
    const down = places.filter((p) => p.column === column).map(({ place }) => place);
    expect(down).toEqual(down.toSorted((a, b) => a - b));
  }
});
