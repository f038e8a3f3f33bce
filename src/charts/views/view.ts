/** A way to look at a chart; its address, and the name of its files, is its key. */
export interface View {
  /** Neighbouring answers added up: »poor« and »fair«. */
  joined: boolean;
  /** Without those who do not know; the base is computed anew. */
  answered: boolean;
  show: 'percent' | 'people' | 'intervals';
  order: 'printed' | 'size';
}

/** What the source prints, in its order. */
export const PRINTED_VIEW: View = { joined: false, answered: false, show: 'percent', order: 'printed' };
/** The key of that. */
export const PRINTED_KEY = 'printed';

/**
 * A view as it stands in addresses.
 *
 * @example viewKey({ joined: true, answered: false, show: 'people', order: 'printed' }) // 'joined-people'
 */
export function viewKey({ joined, answered, show, order }: View): string {
  const words = [joined && 'joined', answered && 'answered', show !== 'percent' && show, order === 'size' && 'size'].filter(Boolean);
  return words.join('-') || PRINTED_KEY;
}
