/** A page with a search that is measured, and where on it things are. */
export interface Contestant {
  name: string;
  /** From the server's root. */
  path: string;
  /** CSS selector of what a reader clicks. */
  opens: string;
  /** CSS selector of what is then typed into, where that is another. */
  field?: string;
  /** CSS selector of a result. */
  result: string;
  /** On a line that is not slowed, where only bytes are wanted. */
  fast?: boolean;
}

const FIELD = 'form[role=search] input[type=search][name=q]';

/** A page with nothing but a search; the sites' names are their folders. */
export const boxed = (name: string, site: string): Contestant => ({ name, path: `/sites/${site}/`, opens: FIELD, result: '[data-search-result]' });

export const OUR_BOX = boxed('ours: own box', 'ours');

/** Our site as it is built. Where a page has no such field, or never such results, it says so. */
export const OUR_PAGES: readonly Contestant[] = [
  { name: 'ours: /soeg/', path: '/soeg/', opens: `main ${FIELD}`, result: '[data-search-result]' },
  { name: 'ours: header of a theme page', path: '/temaer/mentorstoette/', opens: `header ${FIELD}`, result: '[role=listbox] [role=option]' },
];

export const PAGEFIND = boxed('Pagefind, own box', 'pagefind');

/** In Pagefind's favour, a worker runs at the processor's full speed; without one it runs as slowly as all else. */
export const PAGEFIND_SLOW: Contestant = { ...PAGEFIND, name: 'Pagefind, own box, no worker', path: `${PAGEFIND.path}#no-worker` };

export const WHOLE: readonly Contestant[] = [boxed('MiniSearch, whole index', 'miniSearch'), boxed('FlexSearch, whole index', 'flexSearch')];

export const SITES: readonly Contestant[] = [
  { name: 'Observable Framework', path: '/sites/framework/', opens: '#observablehq-search input', result: '#observablehq-search-results li' },
  { name: 'VitePress', path: '/sites/vitepress/', opens: '.DocSearch-Button', field: '#localsearch-input', result: '.VPLocalSearchBox .result' },
];
