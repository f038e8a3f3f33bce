import { join } from 'node:path';
import { audit, type ColumnAudit } from '../../src/audit/audit.ts';
import { loadEvidence } from '../../src/dataset/loadEvidence.ts';
import { nodeFiles } from '../../src/dataset/nodeFiles.ts';

export const realEvidence = loadEvidence(nodeFiles(join(import.meta.dirname, '..', '..', 'data')));

/** The audit of what stands in `data/`. */
export const realAudit = audit(realEvidence);

/** A column of VIVE 2019, as `table-6-5#mental-health-self.followed.m1`. */
export function viveColumn(id: string): ColumnAudit {
  const column = realAudit.columns.find((one) => one.id === `vive-2019/${id}`);
  if (!column) throw new Error(`no such column: ${id}`);
  return column;
}
