/**
 * Breaks a text at its blanks into as few lines as there must be, and those about as long as one another. A figure stays with
 * its unit. A word that is wider than a line has one of its own.
 *
 * @param measure the width of a text, which is that of its words and blanks together
 * @param width of the widest line allowed
 * @example balancedLines('Det er 18 pct. af dem alle', (text) => text.length, 20) // ['Det er 18 pct.', 'af dem alle']
 */
export function balancedLines(text: string, measure: (text: string) => number, width: number): string[] {
  const blank = measure(' ');
  const words = text
    .replaceAll(/\d (?:pct\.|kr\.|per cent|procentpoint|percentage points)|DKK \d/g, (figure) => figure.replaceAll(' ', '\u00a0'))
    .split(' ')
    .filter(Boolean)
    .map((word) => ({ word, wide: measure(word) }));
  const broken = (room: number): { words: string[]; wide: number }[] => {
    const lines: { words: string[]; wide: number }[] = [];
    for (const { word, wide } of words) {
      const last = lines.at(-1);
      if (last && last.wide + blank + wide <= room) {
        last.words.push(word);
        last.wide += blank + wide;
      } else lines.push({ words: [word], wide });
    }
    return lines;
  };
  const fewest = broken(width).length;
  let [low, high] = [0, width];
  while (high - low > width / 200) {
    const middle = (low + high) / 2;
    const lines = broken(middle);
    if (lines.length > fewest || lines.some(({ wide }) => wide > middle)) low = middle;
    else high = middle;
  }
  return broken(high).map((line) => line.words.join(' '));
}
