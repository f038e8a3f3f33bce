import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadEvidence } from '../../src/dataset/loadEvidence.ts';
import { MENTION_COLUMNS } from '../../src/dataset/mentionColumns.ts';
import { nodeFiles } from '../../src/dataset/nodeFiles.ts';
import { readMentions } from '../../src/dataset/readMentions.ts';
import { parseSameAs } from '../../src/dataset/sameAs.ts';
import { smallEvidence } from './smallEvidence.ts';

const { observations: known } = smallEvidence();
const read = (...rows: string[]) =>
  readMentions(new TextEncoder().encode([MENTION_COLUMNS.join(','), ...rows, ''].join('\n')), 'mentions.csv', 'cabi/mentions', { sourceId: 'cabi', known });
const WOMEN = 'cabi/table-1#status.women.m1';

test('a mention is an observation with the codes of the first one that it names, and its own figure and place', () => {
  const { observations, problems } = read(`sum ${WOMEN}.no ${WOMEN}.yes,100,alle kvinder,percent,fraction,7,Om forløbet,said twice`);
  expect(problems).toEqual([]);
  expect(observations).toEqual([
    {
      id: 'cabi/mentions#p7-1',
      sourceId: 'cabi',
      datasetId: 'cabi/mentions',
      table: '',
      page: 7,
      indicator: 'status',
      group: 'women',
      time: 'm1',
      category: 'no',
      categoryOrder: 1,
      value: 100,
      valueText: '100',
      printed: 'alle kvinder',
      unit: 'percent',
      n: null,
      precision: 'fraction',
      locator: 'Om forløbet',
      note: 'said twice',
      sameAs: `sum ${WOMEN}.no ${WOMEN}.yes`,
    },
  ]);
});

test('mentions are numbered on their page, and without pages all through', () => {
  const row = (page: string) => `${WOMEN}.yes,40,40 pct.,percent,exact,${page},afsnit,`;
  const ids = (...pages: string[]) => read(...pages.map(row)).observations.map(({ id }) => id.replace('cabi/mentions#', ''));
  expect(ids('2', '2', '10', '10', '11')).toEqual(['p2-1', 'p2-2', 'p10-1', 'p10-2', 'p11-1']);
  expect(ids('', '', '')).toEqual(['w-1', 'w-2', 'w-3']);
});

test('no two mentions of one combination of codes have the same place in it', () => {
  const rows = [`${WOMEN}.yes,40,40,percent,exact,1,a,`, `base ${WOMEN}.no,5,fem,count,exact,1,b,`, 'cabi/text#weeks.all.m1.yes,8,otte,weeks,exact,1,c,', `${WOMEN}.no,60,60,percent,exact,2,d,`];
  expect(read(...rows).observations.map(({ categoryOrder }) => categoryOrder)).toEqual([1, 2, 1, 3]);
});

test('nothing is given when anything is wrong, or when it is not known what there is', () => {
  const row = `${WOMEN}.yes,40,40,percent,exact,1,a,`;
  expect(read(row, 'nothing,1,1,count,exact,1,a,').observations).toEqual([]);
  const bytes = new TextEncoder().encode(`${MENTION_COLUMNS.join(',')}\nnothing,1,1,count,exact,1,a,\n`);
  expect(readMentions(bytes, 'mentions.csv', 'cabi/mentions', { sourceId: 'cabi', known: null })).toEqual({ observations: [], problems: [] });
});

test('ids are unique, whatever pages there are', () => {
  const pages = fc.array(fc.option(fc.integer({ min: 1, max: 30 }), { nil: null, freq: 4 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(pages, (unsorted) => {
      const numbers = unsorted.filter((page) => page !== null).sort((a, b) => a - b);
      const inOrder = unsorted.map((page) => (page === null ? '' : String(numbers.shift())));
      const { observations, problems } = read(...inOrder.map((page) => `${WOMEN}.yes,40,40 pct.,percent,exact,${page},a,`));
      expect(problems).toEqual([]);
      expect(new Set(observations.map(({ id }) => id)).size).toBe(inOrder.length);
      expect(observations.map(({ page }) => String(page ?? ''))).toEqual(inOrder);
    }),
  );
});

describe('the mentions of data/', () => {
  const { sources, observations } = loadEvidence(nodeFiles(join(import.meta.dirname, '../../data')));
  const all = sources.flatMap(({ datasets }) => datasets).flatMap((dataset) => dataset.observations);
  const mentions = all.filter(({ sameAs }) => sameAs !== '');

  test('are those of the datasets called so', () => {
    expect(mentions.length).toBeGreaterThan(150);
    expect(mentions).toEqual(all.filter(({ datasetId }) => datasetId.endsWith('/mentions')));
  });
  test('have ids of their own', () => {
    expect(observations.size).toBe(all.length);
    expect(mentions.filter(({ id }) => !/^[a-z0-9-]+\/mentions#(p[1-9]\d*|w)-[1-9]\d*$/.test(id))).toEqual([]);
  });
  test('repeat observations of their own source that are no mentions', () => {
    for (const mention of mentions) {
      const sameAs = parseSameAs(mention.sameAs);
      const ids = typeof sameAs === 'string' ? [] : sameAs.ids;
      expect(ids.length, mention.id).toBeGreaterThan(0);
      for (const id of ids) expect(observations.get(id), mention.id).toMatchObject({ sourceId: mention.sourceId, sameAs: '' });
    }
  });
  test('are not the place that the row they repeat was read from', () => {
    const place = ({ page, locator, printed }: { page: number | null; locator: string; printed: string }) => [page, locator, printed].join(' ');
    const rows = new Set(all.filter(({ sameAs, table }) => sameAs === '' && table === '').map(place));
    // One wording twice in a paragraph is two places; the notes say so.
    expect(mentions.filter((mention) => rows.has(place(mention)) && mention.note === '').map(({ id }) => id)).toEqual([]);
  });
});
