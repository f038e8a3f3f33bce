/** Between the title of a page and the heading of its section. */
export const HEADING_AFTER = ': ';

/**
 * The place of a section on its page: how headings are named when pages are made (GitHub's rule; a test holds the two
 * together).
 *
 * @example slugOf('Så sikkert er det') // 'så-sikkert-er-det'
 */
export const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/ /g, '-');

/**
 * The route of a section of a page, from the page's and the title that the section is found by.
 *
 * @example sectionId('method', 'Metode: Små tal') // 'method#små-tal'
 */
export const sectionId = (page: string, title: string): string => `${page}#${slugOf(title.slice(title.indexOf(HEADING_AFTER) + HEADING_AFTER.length))}`;
