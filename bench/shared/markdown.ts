/** A table in Markdown, the first column of words and the others of numbers. */
export const markdown = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, ['---', ...heads.slice(1).map(() => '---:')], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** As printed: whole milliseconds; a dash where nothing was measured, »lost« where no answer came. */
export const whole = (value: number): string => (value === Number.POSITIVE_INFINITY ? 'lost' : Number.isNaN(value) ? '–' : String(Math.round(value)));

/** As printed: bytes as kB. */
export const kilo = (bytes: number): string => (Number.isNaN(bytes) ? '–' : (bytes / 1000).toFixed(1));
