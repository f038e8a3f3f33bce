const DATE = /^(\d{4})(?:(\d{2})(\d{2})?)?$/;

/**
 * Says what is wrong with the text of a date, or null. A date is written in digits alone, as far as it is printed: `2019`,
 * `201604`, `20131001` (year, month, day: ISO 8601 without its hyphens), so that dates of one length sort as numbers.
 *
 * @example checkDate('20130230') // 'not a date; no such day'
 */
export function checkDate(text: string): string | null {
  const [whole, year, month, day] = DATE.exec(text) ?? [];
  if (whole === undefined) return 'not a date like 2019, 201604 or 20131001';
  // Years far from ours are slips; none of the sources speaks of them.
  if (Number(year) < 1900 || Number(year) > 2099) return 'not a date; not a year from 1900 to 2099';
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return 'not a date; no such month';
  if (day !== undefined && (Number(day) < 1 || Number(day) > new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()))
    return 'not a date; no such day';
  return null;
}
