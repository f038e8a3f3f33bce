import { textWidth } from './textWidth.ts';

/** Consonants that begin a syllable together; an s before them often only links two words: `virksomheds-praktik`. */
const CLUSTER = /^(?:[bdfgkptv][rlj]|kn)/i;
const SYLLABLE = /^(?:[bdfgkptv][rlj]|kn|[bcdfghjklmnpqrstvwxz])[aeiouyæøåéüöä]/i;

/**
 * Breaks a text into lines that are no wider than `width`. Breaks at spaces; a word that is too wide for a line of its
 * own is divided with a hyphen, before a syllable where one can be told.
 *
 * @param size type size in CSS pixels
 * @param first width of the first line where it is narrower, because something stands beside it
 */
export function wrapText(text: string, width: number, size: number, first = width): string[] {
  const lines: string[] = [];
  let line = '';
  const room = (): number => (lines.length === 0 ? first : width);
  for (const word of text.split(/ +/).filter(Boolean)) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (textWidth(joined, size) <= room()) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (textWidth(line, size) > room()) {
      const at = divide(line, room(), size);
      if (at === 0) break;
      lines.push(hyphenated(line.slice(0, at)));
      line = line.slice(at);
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

const hyphenated = (part: string): string => (part.endsWith('-') ? part : `${part}-`);

/** Where to divide a word so that its first part fits: before a syllable, else wherever it must. */
function divide(word: string, width: number, size: number): number {
  const fits = (at: number): boolean => textWidth(hyphenated(word.slice(0, at)), size) <= width;
  const places = Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.length - 1 - i).filter(fits);
  return places.find((at) => startsSyllable(word, at)) ?? places[0] ?? 0;
}

function startsSyllable(word: string, at: number): boolean {
  const before = word[at - 1] ?? '';
  if (before === '-') return true;
  const isWhole = at >= 3 && word.length - at >= 3 && /\p{L}/u.test(before);
  return isWhole && SYLLABLE.test(word.slice(at)) && !CLUSTER.test(word.slice(at - 1, at + 1));
}
