import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEvidence } from '../src/dataset/loadEvidence.ts';
import { matchTable } from '../src/dataset/matchTable.ts';
import { missingWordings } from '../src/dataset/missingWordings.ts';
import { nodeFiles } from '../src/dataset/nodeFiles.ts';

// node scripts/verify-transcription.ts FOLDER: compares every table in data/ with the text of the document it was read
// from, FOLDER/<source_id>.txt, cell by cell, and looks up the wording of every other figure. The texts are the
// publishers' and no part of this project, hence the argument.

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: node scripts/verify-transcription.ts <folder with vive-2019.txt, aarhus-2022.txt, bm-2016.txt>');
  process.exit(2);
}

const { sources } = loadEvidence(nodeFiles(join(import.meta.dirname, '..', 'data')));
const faults: string[] = [];
let found = 0;
for (const { id: sourceId, datasets } of sources.filter((source) => source.datasets.length > 0)) {
  const text = readFileSync(join(folder, `${sourceId}.txt`), 'utf8');
  for (const dataset of datasets) {
    const { id, table, observations } = dataset;
    if (table === '') {
      const missing = missingWordings(dataset, text);
      faults.push(...missing.map((o) => `${o.id}: not in the text: ${o.printed}`));
      console.log(`${id}: ${observations.length - missing.length} of ${observations.length} wordings, or cited elsewhere`);
    } else {
      const { cells, bases, fault } = matchTable(dataset, text.split(/\r?\n/));
      found += cells;
      if (fault !== null) faults.push(`${id}: ${fault}`);
      console.log(`${id}: ${cells} of ${observations.length} cells, bases in brackets: ${bases}`);
    }
  }
}
for (const fault of faults) console.error(fault);
console.log(faults.length > 0 ? 'data/ and the texts differ' : `all ${found} cells of tables stand in the texts, in their order`);
process.exitCode = faults.length > 0 ? 1 : 0;
