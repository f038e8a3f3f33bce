/** The scale of answers that stand outside any scale: »don't know«. */
export const MISSING_SCALE = 'missing';
