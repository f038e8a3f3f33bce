/** `npm run register`: writes new and changed findings into the register, which holds their addresses and dates for good. */
import { readFileSync, writeFileSync } from 'node:fs';
import { DataError } from '../src/dataset/problem.ts';
import { readRegister, registerCsv, REGISTER_FILE, updatedRegister } from '../src/findings/register.ts';
import { loadPublication } from '../src/site/publication.ts';

try {
  const { findings, withdrawn } = loadPublication(process.cwd(), { unregistered: true });
  const { register } = readRegister(readFileSync(REGISTER_FILE));
  const gone = [...register.keys()].filter((id) => !findings.has(id) && !withdrawn.has(id));
  if (gone.length > 0) throw new RangeError(`published, but no longer there (mark them as withdrawn instead): ${gone.join(', ')}`);
  const rows = updatedRegister(new Map([...findings, ...withdrawn]), register, new Date().toISOString().slice(0, 10));
  writeFileSync(REGISTER_FILE, registerCsv(rows));
  console.log(`${rows.length} findings, ${rows.length - register.size} of them new`);
} catch (error) {
  if (!(error instanceof DataError || error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
