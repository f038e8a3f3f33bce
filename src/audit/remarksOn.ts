import type { Audit, Remark } from './audit.ts';

/** The remarks on some observations, each once, in the order of the observations. */
export function remarksOn(audit: Pick<Audit, 'remarks'>, observations: readonly string[]): Remark[] {
  const found = new Map<string, Remark>();
  for (const id of observations) for (const remark of audit.remarks.get(id) ?? []) found.set(remark.text.en, remark);
  return [...found.values()];
}
