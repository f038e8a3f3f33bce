// MiniSearch, its whole index made at build: in Node, which makes it, and in the browser, which asks it.
import MiniSearch from 'minisearch';

const options = { idField: 'address', fields: ['title', 'text'], storeFields: ['title'] };

export function make(items) {
  const index = new MiniSearch(options);
  index.addAll(items);
  return index;
}

export function open(index, searchOptions = { prefix: true, fuzzy: 0.2 }) {
  const opened = MiniSearch.loadJS(index, options);
  return async (query) => opened.search(query, searchOptions).slice(0, 5).map(({ id, title }) => ({ title, href: id }));
}
