import { expect, test } from 'vitest';
import { fold } from '../../src/search/fold.ts';
import { stem } from '../../src/search/stem.ts';

const DA = [
  'forløb forløbet forløbets forløbene forløbenes',
  'borger borgere borgeren borgerens borgeres borgerne borgernes borgers',
  'konsulent konsulenter konsulenternes',
  'praktik praktikken praktikker',
  'støtte støtten støttet støtter',
  'tilfreds tilfredse',
  'jobcenter jobcentret jobcentre jobcentrenes',
  'minister ministeren ministre',
  'job jobbet jobs',
  'uge ugen uger ugerne',
  'år året årene',
  'idé idéen idéer ideer',
  'møde mødet møder mødes',
  'arbejde arbejdet arbejder arbejdede',
  'oplever oplevede opleves oplevet',
  'motiveret motiverede motiverer motiverende',
  'færdig færdige færdigt',
  'ordinær ordinære ordinært',
  'sikker sikre',
  'konkret konkrete',
  'uddannelse uddannelsen uddannelser',
  'skema skemaet skemaer',
  'tro troen',
  'skøn skønnet',
  'mål målet målene',
  'mand mænd',
  'finde finder fandt fundet',
  'søge søger søgte søgt søges',
  'holde holdt holder',
  'deltage deltog deltaget',
  'trække trak trukket',
  'tjene tjente tjener',
  'Halsnæs Halsnæs’',
];
const EN = [
  'placement placements',
  'caseworker caseworkers',
  'satisfied satisfy',
  'municipality municipalities',
  'measure measured measures',
  'plan plans planned planning',
  'work works worked working',
  'wish wishes wished',
  'move moved moving',
  'diagnosis diagnoses',
  'woman women',
  'leave left leaving leaves',
  'find found finds finding',
  'pay paid pays',
  'organisation organizations',
  'randomised randomized',
  'centre center centers',
  'programme programs',
  'need needs needed',
];
const stems = (words: string, lang: 'da' | 'en'): string[] => words.split(' ').map((word) => stem(fold(word.replace('’', '')), lang));

test.for(DA)('da: %s are one', (words) => expect(new Set(stems(words, 'da')).size).toBe(1));
test.for(EN)('en: %s are one', (words) => expect(new Set(stems(words, 'en')).size).toBe(1));

test.for(['praktik praktisk', 'pension pensionist', 'virksom virksomhed', 'motivation motiveret', 'lære lærred', 'løn lønning', 'psykisk psykiatrisk', 'udvikling udvalg', 'kort kor', 'vægt væg', 'støtte stød'])('da: %s are two', (words) =>
  expect(new Set(stems(words, 'da')).size).toBe(2),
);
test.for(['citizen cities', 'size sis', 'spring spry', 'status state', 'thing the', 'news new', 'need neat'])('en: %s are two', (words) => expect(new Set(stems(words, 'en')).size).toBe(2));

test('no ending is cut in the middle of æ or ø', () => {
  expect(stems('lær bær gør skøn ordinær', 'da')).toEqual(['laer', 'baer', 'goer', 'skoen', 'ordinaer']);
});
test('words that objects have of themselves are words', () => {
  expect(stem('constructor', 'en')).toBe('constructor');
  expect(stem('hasownproperty', 'da')).toBe('hasownproperty');
});
