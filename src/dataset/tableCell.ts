/** A cell of a printed table, counted from 1, headings not counted. */
export interface TableCell {
  r: number;
  c: number;
}

/**
 * Reads the locator of a figure in a table; null for any other locator.
 *
 * @example parseTableCell('r12c3') // { r: 12, c: 3 }
 */
export function parseTableCell(locator: string): TableCell | null {
  const match = /^r([1-9]\d*)c([1-9]\d*)$/.exec(locator);
  return match && { r: Number(match[1]), c: Number(match[2]) };
}
