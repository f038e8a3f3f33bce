import { loadEvidence } from '../../src/dataset/loadEvidence.ts';
import type { Evidence } from '../../src/dataset/observation.ts';
import { memoryFiles } from './memoryFiles.ts';

const resource = (name: string, table?: string) => ({
  name,
  path: `${name}.csv`,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  title: { da: name, en: name },
  evidenceType: 'user-survey',
  population: { da: 'Ti borgere', en: 'Ten citizens' },
  ...(table === undefined ? {} : { table }),
});

const datapackage = {
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'cabi',
  title: { da: 'Et lille svar', en: 'A small answer' },
  shortName: { da: 'Cabi', en: 'Cabi' },
  publisher: 'Cabi',
  authors: [],
  date: '',
  url: '',
  evidenceType: 'user-survey',
  resources: [resource('table-1', '1'), resource('text')],
};

const codebook = `field,code,scale,order,da,en
indicator,status,,,Status,Status
indicator,weeks,,,Uger,Weeks
group,all,,,Alle,All
group,women,,,Kvinder,Women
time,m1,,1,Start,Start
category,yes,yes-no,1,Ja,Yes
category,no,yes-no,2,Nej,No
category,total,,,I alt,Total
`;

const header = 'indicator,group,time,category,category_order,value,printed,unit,n,precision,table,page,locator,note';

/** Files of a small made-up source: a table of two columns, the second with its total at the head, and two other figures. */
export const SMALL_FILES = {
  'cabi/datapackage.json': JSON.stringify(datapackage, null, 2),
  'cabi/codebook.csv': codebook,
  'cabi/table-1.csv': `${header}
status,all,m1,total,1,10,10,count,10,exact,1,1,r1c1,
status,all,m1,yes,2,4,4,count,10,exact,1,1,r2c1,
status,all,m1,no,3,6,6,count,10,exact,1,1,r3c1,
status,women,m1,total,1,100,100,percent,5,exact,1,1,r1c2,
status,women,m1,yes,2,40,40,percent,5,exact,1,1,r2c2,
status,women,m1,no,3,60,60,percent,5,exact,1,1,r3c2,
`,
  'cabi/text.csv': `${header}
weeks,all,m1,yes,1,8,8 uger,weeks,,exact,,,Om forløbet,
status,all,m1,yes,1,33.3,godt hver tredje,percent,,godt,,,Om forløbet,
`,
} as const;

/** The same, read. */
export const smallEvidence = (): Evidence => loadEvidence(memoryFiles(SMALL_FILES), { required: [] });
