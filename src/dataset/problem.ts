/** One thing that is wrong in `data/`, and where. Checks collect these; reporters print them; the entry point decides. */
export interface Problem {
  /** As it is to be shown: `data/vive-2019/table-4-2.csv`. */
  file: string;
  /** From 1, or null where the whole file or folder is meant. */
  line: number | null;
  /** Character in the line, from 1, at which the cell begins. */
  column: number | null;
  /** Name of the column or JSON path; empty where there is none. */
  field: string;
  /** What is wrong: `not a percentage; above 100`. */
  message: string;
  /** The text that stands there; empty where nothing does. */
  value: string;
}

const LONGEST = 100;

/** Makes characters visible that a terminal would swallow or obey, and shortens what is long. */
function shown(value: string): string {
  const visible = value.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (c) => `\\u{${c.codePointAt(0)?.toString(16)}}`);
  const characters = Array.from(visible);
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : visible;
}

/**
 * A problem as one line: where, what and why.
 *
 * @example formatProblem(problem) // 'data/vive-2019/table-4-2.csv:14:6 value: not a percentage; above 100: 101.2'
 */
export function formatProblem({ file, line, column, field, message, value }: Problem): string {
  const place = [file, line, column].filter((part) => part !== null).join(':');
  const head = field === '' ? place : `${place} ${field}`;
  return value === '' ? `${head}: ${message}` : `${head}: ${message}: ${shown(value)}`;
}

/** Order of reading: by line, then by column; what concerns the whole file comes first. */
export function byPlace(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** Thrown when what was read cannot be trusted; holds everything that is wrong, not only the first thing. */
export class DataError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
    super(`${count} found\n${problems.map(formatProblem).join('\n')}`);
    this.name = 'DataError';
    this.problems = problems;
  }
}
