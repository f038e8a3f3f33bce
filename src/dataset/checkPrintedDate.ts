const MONTHS = ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'];

const says = (printed: string, word: string): boolean => new RegExp(`(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])`, 'iu').test(printed);

/**
 * Says what is wrong with the printed form of a date beside its value, or null: its year in digits, the name of its month
 * and its day with a full stop must all stand in it. A span (`april til maj 2016`) may say either end.
 *
 * @param value a date that `checkDate` lets pass
 * @example checkPrintedDate('1. oktober 2013', '20131002') // 'does not say the day 2'
 */
export function checkPrintedDate(printed: string, value: string): string | null {
  const [year, month, day] = [value.slice(0, 4), Number(value.slice(4, 6)), Number(value.slice(6, 8))];
  if (!says(printed, year)) return `does not say the year ${year}`;
  if (month > 0 && !says(printed, MONTHS[month - 1] ?? '')) return `does not say the month ${month}`;
  if (day > 0 && !says(printed, `${day}\\.`)) return `does not say the day ${day}`;
  return null;
}
