// FlexSearch, its whole index made at build: in Node, which makes it, and in the browser, which asks it. What is found in the
// title comes before what is found in the text.
import { Document } from 'flexsearch';

const options = (more) => ({ document: { id: 'id', index: ['title', 'text'] }, ...more });

export async function make(items, more) {
  const index = new Document(options(more));
  items.forEach(({ title, text }, id) => index.add({ id, title, text }));
  const parts = {};
  await index.export((key, data) => {
    parts[key] = data;
  });
  return { documents: items.map(({ title, address }) => [title, address]), parts };
}

export function open({ documents, parts }, more, searchOptions) {
  const index = new Document(options(more));
  for (const [key, data] of Object.entries(parts)) index.import(key, data);
  return async (query) => {
    const found = index.search(query, { limit: 5, ...searchOptions }).flatMap(({ result }) => result);
    return [...new Set(found)].slice(0, 5).map((id) => ({ title: documents[id][0], href: documents[id][1] }));
  };
}
