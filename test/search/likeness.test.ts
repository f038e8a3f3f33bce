import { expect, test } from 'vitest';
import { clausesOf } from '../../src/search/clauses.ts';
import { likeness } from '../../src/search/likeness.ts';
import { readQuery } from '../../src/search/query.ts';
import { aDocument, openedIndex } from './openedIndex.ts';

const index = openedIndex([aDocument('a', 'Et emne', { asked: ['hvem betaler regningen', 'rød bil', 'mentorbetaling'] }), aDocument('b', 'Et emne mere'), aDocument('c', 'Andet', { asked: ['betaler'] })], 'da');
const likenessTo = (query: string): ((doc: number) => number) => likeness(clausesOf(readQuery(query, 'da'), index), index);

test('is 1 for the words of a question, whatever their form and order and whatever says nothing', () => {
  expect(likenessTo('regningen betales')(0)).toBe(1);
  expect(likenessTo('Hvem er det, der betaler den regning?')(0)).toBe(1);
});
test('is less for each word that either has alone, and little for one word in common', () => {
  expect(likenessTo('rød regning')(0)).toBeLessThan(0.1);
  expect(likenessTo('rød regning')(0)).toBeGreaterThan(0);
  expect(likenessTo('betaler regning bil')(0)).toBeLessThan(likenessTo('betaler regning')(0));
});
test('is 0 where nothing is asked, and for one word alone', () => {
  expect(likenessTo('betaler regning')(1)).toBe(0);
  expect(likenessTo('regningen')(0)).toBe(0);
});
test('counts whole words only', () => expect(likenessTo('mentor betaling')(0)).toBe(0));
