import type { Markish } from '@observablehq/plot';
import type { Layout } from './layout.ts';
import { placedText } from './marks.ts';
import type { TypeSize } from './typeSize.ts';

/** The labels of a chart's lines, and the small notes beside or below them. */
export const labelMarks = ({ labels, notes }: Layout, type: TypeSize): Markish[] => [
  placedText(labels, { size: type.label }),
  ...(['start', 'end'] as const).map((anchor) =>
    placedText(notes.filter((note) => note.anchor === anchor), { size: type.small, anchor, fill: 'var(--ink-2)' }),
  ),
];
