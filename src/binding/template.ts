import type { FigureFormat } from '../i18n/numbers.ts';
import { BindingError } from './expression.ts';

/** A piece of a text: plain words, or a figure named in braces. */
export type Segment = { text: string } | { name: string; formats: FigureFormat[] };

const FORMATS: readonly string[] = ['number', 'words', 'cap'] satisfies FigureFormat[];

/**
 * Reads formats joined by commas: `words,cap`.
 *
 * @throws BindingError on an unknown format
 */
export function parseFormats(text: string): FigureFormat[] {
  const formats = text.split(',').map((f) => f.trim()).filter((f) => f !== '');
  const unknown = formats.find((f) => !FORMATS.includes(f));
  if (unknown !== undefined) throw new BindingError(`unknown format, not one of ${FORMATS.join(', ')}: ${unknown}`);
  return formats as FigureFormat[];
}

/**
 * Splits a text such as `{satisfied:cap} of those asked` into segments.
 *
 * @throws BindingError on a stray brace or an unknown format
 */
export function parseTemplate(text: string): Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (const match of text.matchAll(/\{([a-zA-Z0-9_-]+)(?::([a-z, ]+))?\}/g)) {
    if (match.index > end) segments.push({ text: text.slice(end, match.index) });
    segments.push({ name: match[1] as string, formats: parseFormats(match[2] ?? '') });
    end = match.index + match[0].length;
  }
  if (end < text.length) segments.push({ text: text.slice(end) });
  const stray = segments.find((s) => 'text' in s && /[{}]/.test(s.text));
  if (stray) throw new BindingError(`stray brace: ${text}`);
  return segments;
}

/** The names a text uses, each once, sorted: what two languages are compared by. */
export function namesIn(text: string): string[] {
  const names = parseTemplate(text).flatMap((s) => ('name' in s ? [s.name] : []));
  return [...new Set(names)].sort();
}
