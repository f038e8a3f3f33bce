import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, inject, test } from 'vitest';
import { addressesOf } from './addresses.ts';
import { tagsOf } from './html.ts';
import { linkProblems } from './linkProblems.ts';

const dist = inject('dist');

test('every link leads to a file, and every fragment to an element', () => {
  expect(linkProblems(dist, { base: '/', site: '' })).toEqual([]);
});

test('no element has the id of another', () => {
  const doubled = addressesOf(dist).flatMap(({ path, file }) => {
    const ids = tagsOf(readFileSync(file, 'utf8')).flatMap((t) => t.attributes['id'] ?? []);
    return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${path}#${id}`);
  });
  expect(doubled).toEqual([]);
});

test.for(['temaer/mentorstoette', 'en/data/vive-2019/table-6-6', 'soeg'])('the fast reader of tags sees what jsdom sees: %s', (path) => {
  const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
  // What a template holds is a document of its own.
  const within = (node: ParentNode): Element[] => [...node.children].flatMap((e) => [e, ...within(e.localName === 'template' ? (e as HTMLTemplateElement).content : e)]);
  const seen = within(new JSDOM(html).window.document).map((e) => ({
    name: e.localName.toLowerCase(),
    attributes: Object.fromEntries([...e.attributes].map((a) => [a.name, a.value])),
  }));
  // jsdom adds the elements that a table may leave out, and does not run the parts for readers without scripts.
  expect(tagsOf(html).map(({ name, attributes }) => ({ name, attributes }))).toEqual(seen);
});
