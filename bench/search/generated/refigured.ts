import { PLACES } from './names.ts';

/** What stands in for the figures and places of a sentence. */
export interface OtherFigures {
  /** With its unit: `43 pct.` */
  share(): string;
  year(): string;
  thousands(): string;
  n(): string;
  place(): string;
}

const OLD = new RegExp(
  [
    '(?<share>\\d+(?:,\\d+)? pct\\.)',
    '(?<decimal>\\d+,\\d+)',
    '(?<thousands>\\d{1,3}(?:\\.\\d{3})+)',
    '(?<year>\\b20[0-2]\\d\\b)',
    '(?<n>\\d{2,})',
    `(?<place>(?<!\\p{L})(?:${PLACES.slice(0, 98).join('|')})(?!\\p{L}))`,
  ].join('|'),
  'gu',
);

/**
 * A sentence with other figures, years and places, all else as it was; figures with decimals stay.
 *
 * @example refigured('I Aarhus var 43 pct. tilfredse i 2016.', …) // 'I Skive var 7 pct. tilfredse i 2021.'
 */
export function refigured(sentence: string, other: OtherFigures): string {
  return sentence.replace(OLD, (old: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    for (const kind of ['share', 'year', 'thousands', 'n', 'place'] as const) if (groups[kind] !== undefined) return other[kind]();
    return old;
  });
}
