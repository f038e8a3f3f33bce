import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { basesOf } from '../../src/binding/bases.ts';
import { bindText, dataAttributes, plainText } from '../../src/binding/boundText.ts';
import { bindFigure, BindingError } from '../../src/binding/expression.ts';
import { namesIn, parseFormats, parseTemplate } from '../../src/binding/template.ts';
import { anObservation, findIn } from './anObservation.ts';

const satisfied = anObservation({ value: 43 });
const half = anObservation({ value: 50, precision: 'godt' });
const figure = (o = satisfied) => bindFigure({ op: null, ids: [o.id] }, findIn(o));
const figures = new Map([
  ['satisfied', figure()],
  ['half', figure(half)],
]);

describe('parseTemplate', () => {
  test('splits words from figures', () => {
    expect(parseTemplate('{a:words,cap} af {b}, siger de')).toEqual([
      { name: 'a', formats: ['words', 'cap'] },
      { text: ' af ' },
      { name: 'b', formats: [] },
      { text: ', siger de' },
    ]);
    expect(namesIn('{b} {a:cap} {b:number}')).toEqual(['a', 'b']);
  });

  test.for(['{', 'a } b', '{a', '{a b}', '{}', '{a:}', '{{a}}', '{a:loud}', '{a:words,}}'])('refuses »%s«', (text) => {
    expect(() => parseTemplate(text)).toThrow(BindingError);
  });

  test('loses no character of a text, and finds every name', () => {
    const words = fc.string().map((text) => text.replace(/[{}]/g, ''));
    const name = fc.stringMatching(/^[a-zA-Z0-9_-]{1,8}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(words, name)), words, (pairs, end) => {
        const text = pairs.map(([before, n]) => `${before}{${n}}`).join('') + end;
        const written = parseTemplate(text).map((s) => ('text' in s ? s.text : `{${s.name}}`)).join('');
        expect(written).toBe(text);
        expect(namesIn(text)).toEqual([...new Set(pairs.map(([, n]) => n))].sort());
      }),
    );
  });

  test('reads formats, and refuses unknown ones', () => {
    expect(parseFormats('words, cap')).toEqual(['words', 'cap']);
    expect(parseFormats('')).toEqual([]);
    expect(() => parseFormats('word')).toThrow(/unknown format.*: word$/);
  });
});

describe('bindText', () => {
  test('fills in figures in the page’s language', () => {
    const text = '{satisfied:cap} og {half:words} af borgerne';
    expect(plainText(bindText(text, figures, 'da'))).toBe('43 pct. og godt halvdelen af borgerne');
    expect(plainText(bindText(text, figures, 'en'))).toBe('43 per cent og just over half af borgerne');
  });

  test('refuses a name that is not among the figures', () => {
    expect(() => bindText('{nobody} er her', figures, 'da')).toThrow(/unknown figure \{nobody\}/);
  });

  test('refuses the doubled full stop of »pct..«, in Danish only', () => {
    expect(() => bindText('Det gælder {satisfied}.', figures, 'da')).toThrow(/two full stops/);
    expect(plainText(bindText('That is {satisfied}.', figures, 'en'))).toBe('That is 43 per cent.');
    expect(plainText(bindText('Det gælder {satisfied}', figures, 'da'))).toBe('Det gælder 43 pct.');
    expect(plainText(bindText('Det gælder {satisfied}, siger de.', figures, 'da'))).toBe('Det gælder 43 pct., siger de.');
    expect(plainText(bindText('Det gælder {half:words}.', figures, 'da'))).toBe('Det gælder godt halvdelen.');
  });

  test('gives each figure its observations', () => {
    const other = anObservation({ value: 12 });
    const sum = bindFigure({ op: 'sum', ids: [satisfied.id, other.id] }, findIn(satisfied, other));
    expect(dataAttributes(figure())).toEqual({ value: '43', 'data-obs': satisfied.id });
    expect(dataAttributes(sum)).toEqual({ value: '55', 'data-obs': `${satisfied.id} ${other.id}`, 'data-calc': 'sum' });
  });
});

describe('basesOf', () => {
  const of = (n: number | null, own = {}) => anObservation({ n, ...own });
  test('gives each base once, in order', () => {
    expect(basesOf([of(98), of(100), of(98)])).toMatchObject([{ n: 98 }, { n: 100 }]);
  });
  test('says where shares have no base', () => expect(basesOf([of(null), of(null)])).toBe('unprinted'));
  test('asks none of what has none', () => expect(basesOf([of(null, { unit: 'dkk_per_year', value: 149000 })])).toEqual([]));
});
