import type { FigureColumn } from './checkFigure.ts';
import type { NamedRow } from './readTable.ts';

/** Name of the dataset of a source that holds what its text repeats. */
export const MENTIONS = 'mentions';

/** Columns of `mentions.csv`, in their order. */
export const MENTION_COLUMNS = ['same_as', 'value', 'printed', 'unit', 'precision', 'page', 'locator', 'note'] as const;

export type MentionColumn = FigureColumn | 'same_as' | 'note';
export type MentionRow = NamedRow<MentionColumn>;
