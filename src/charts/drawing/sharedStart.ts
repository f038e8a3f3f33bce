/**
 * The words that all labels begin with, so that a table's heads can say them once; empty where they share none, or where
 * one label is nothing but them.
 *
 * @example sharedStart(['Fysisk helbred godt', 'Fysisk helbred dårligt']) // 'Fysisk helbred '
 */
export function sharedStart(labels: readonly string[]): string {
  const [first = '', ...rest] = labels;
  if (rest.length === 0) return '';
  const words = first.split(' ');
  for (let count = words.length - 1; count > 0; count--) {
    const start = `${words.slice(0, count).join(' ')} `;
    if (rest.every((label) => label.startsWith(start))) return start;
  }
  return '';
}
