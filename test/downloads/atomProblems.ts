import { JSDOM } from 'jsdom';

const ATOM = 'http://www.w3.org/2005/Atom';
/** RFC 3339, as RFC 4287 wants it in section 3.3. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const ABSOLUTE = /^[a-z][a-z\d+.-]*:\S+$/;

/** An Atom feed's root. Throws where the text is no XML. */
export const parsedFeed = (xml: string): Element => new JSDOM(xml, { contentType: 'application/xml' }).window.document.documentElement;

/** The children of an element by name, in Atom's namespace. */
export const atomChildren = (parent: Element, name: string): Element[] => [...parent.children].filter((c) => c.localName === name && c.namespaceURI === ATOM);

/** The text of an element's one child of a name. */
export const atomText = (parent: Element, name: string): string => atomChildren(parent, name)[0]?.textContent ?? '';

/** What RFC 4287 has against a feed, sections 4.1.1 (feeds) and 4.1.2 (entries); and the order that we promise. */
export function atomProblems(xml: string): string[] {
  const feed = parsedFeed(xml);
  const entries = atomChildren(feed, 'entry');
  const problems: string[] = [];
  const say = (where: string, what: string): void => void problems.push(`${where}: ${what}`);
  if (feed.localName !== 'feed' || feed.namespaceURI !== ATOM) say('root', `is ${feed.nodeName}`);

  const check = (element: Element, where: string, isFeed: boolean): void => {
    const count = (name: string): number => atomChildren(element, name).length;
    for (const name of ['id', 'title', 'updated']) if (count(name) !== 1) say(where, `${count(name)} × ${name}, not one`);
    for (const name of ['published', 'summary', 'content', 'subtitle', 'rights', 'icon', 'logo', 'generator']) if (count(name) > 1) say(where, `several × ${name}`);
    if (!ABSOLUTE.test(atomText(element, 'id'))) say(where, `id is no absolute IRI: ${atomText(element, 'id')}`);
    if (atomText(element, 'title').trim() === '') say(where, 'title is empty');
    for (const name of ['updated', ...(count('published') ? ['published'] : [])])
      if (!MOMENT.test(atomText(element, name)) || Number.isNaN(Date.parse(atomText(element, name)))) say(where, `${name} is no moment: ${atomText(element, name)}`);
    const links = atomChildren(element, 'link').map((link) => ['rel', 'type', 'hreflang', 'href'].map((name) => link.getAttribute(name) ?? ''));
    const alternates = links.filter(([rel]) => rel === 'alternate');
    if (new Set(alternates.map(([, type, hreflang]) => `${type} ${hreflang}`)).size !== alternates.length) say(where, 'two alternates of one type and language');
    if (links.some(([, , , href]) => !URL.canParse(href ?? '', 'https://example.org/a/'))) say(where, 'a link without an address');
    if (isFeed && links.filter(([rel]) => rel === 'self').length !== 1) say(where, 'does not say where it is');
    if (!isFeed && alternates.length === 0 && count('content') === 0) say(where, 'neither content nor alternate');
    for (const category of atomChildren(element, 'category')) if (!category.getAttribute('term')) say(where, 'a category without a term');
    for (const author of atomChildren(element, 'author')) if (atomChildren(author, 'name').length !== 1) say(where, 'an author without a name');
    const texts = [...atomChildren(element, 'content'), ...atomChildren(element, 'summary'), ...atomChildren(element, 'title')];
    for (const text of texts) {
      if (!['text', 'html', 'xhtml', null].includes(text.getAttribute('type'))) say(where, `${text.localName} of a type that needs more`);
      if (text.getAttribute('type') !== 'xhtml' && text.children.length > 0) say(where, `${text.localName} holds elements`);
    }
  };
  check(feed, 'feed', true);
  for (const [i, entry] of entries.entries()) check(entry, `entry ${i}`, false);

  if (atomChildren(feed, 'author').length === 0 && entries.some((entry) => atomChildren(entry, 'author').length === 0)) say('feed', 'nobody wrote it');
  const ids = [feed, ...entries].map((element) => atomText(element, 'id'));
  if (new Set(ids).size !== ids.length) say('feed', 'two with one id');
  const moments = entries.map((entry) => atomText(entry, 'updated'));
  if (moments.some((moment, i) => i > 0 && moment > (moments[i - 1] ?? ''))) say('feed', 'not newest first');
  if (atomText(feed, 'updated') !== moments[0]) say('feed', 'updated is not that of the newest entry');
  for (const [i, entry] of entries.entries()) if (atomText(entry, 'published') > atomText(entry, 'updated')) say(`entry ${i}`, 'updated before it was published');
  return problems;
}
