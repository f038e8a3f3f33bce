import { describe, expect, test } from 'vitest';
import { VARIANT_WIDTH } from '../../src/charts/context.ts';
import { FILE_MARGIN, standaloneSvg, type ChartFileParts } from '../../src/downloads/standaloneSvg.ts';
import { wrapAddress } from '../../src/downloads/wrapAddress.ts';
import { textWidth } from '../../src/charts/drawing/textWidth.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { textBoxes, touching, VARIANTS, type TextBox } from '../charts/drawn.ts';
import { palette, partsOf, publication } from './chartParts.ts';
import { parsedFile } from './parsedFile.ts';

const isHidden = (text: Element): boolean => text.closest('[aria-hidden]') !== null;

/** The texts that are read, with their boxes moved to where their group stands. */
function readTexts(svg: SVGSVGElement): TextBox[] {
  const texts = [...svg.querySelectorAll('text')];
  return textBoxes(svg).flatMap((box, k) => {
    const [, x = 0, y = 0] = /^translate\((.+),(.+)\)$/.exec(texts[k]?.closest('[transform]')?.getAttribute('transform') ?? '')?.map(Number) ?? [];
    return texts[k] && isHidden(texts[k]) ? [] : [{ ...box, left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y }];
  });
}

/** Without what breaking lines changes. */
const unbroken = (text: string): string => text.replaceAll(/[\s-]/g, '');

const FILES = [...publication.charts.values()].flatMap((chart) =>
  LANGS.flatMap((lang) => VARIANTS.map((variant) => ({ name: chart.id, lang, variant, chart }))),
);
const [{ chart: anyChart }] = FILES as [(typeof FILES)[0]];
const aFile = (rest: Partial<ChartFileParts> = {}): SVGSVGElement => parsedFile(standaloneSvg({ ...partsOf(anyChart, 'da', 'wide'), ...rest }));

describe.for(FILES)('$name, $lang, $variant', ({ chart, lang, variant }) => {
  const parts = partsOf(chart, lang, variant);
  const file = standaloneSvg(parts);
  const svg = parsedFile(file);
  const texts = readTexts(svg);

  test('says everything by itself', () => {
    const seen = unbroken(texts.map(({ text }) => text).join(' '));
    const { title, subtitle, notes, legend, source, address, siteAddress } = parts;
    for (const text of [title, subtitle, ...notes, ...legend.map(({ label }) => label), ...source.split(' · '), address, siteAddress, 'CC BY 4.0'])
      expect(seen).toContain(unbroken(text));
    for (const label of parts.svg.querySelectorAll('text')) expect(seen).toContain(unbroken(label.textContent ?? ''));
    expect(svg.querySelectorAll(':root > title, :root > desc')).toHaveLength(2);
    const [named, described] = (svg.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => svg.querySelector(`[id="${id}"]`)?.textContent);
    expect(named).toBe(title);
    expect(described).toContain(parts.description);
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('xml:lang')).toBe(lang);
  });

  test('has its texts beside one another, within the paper, large enough to read', () => {
    const [, , width = 0, height = 0] = svg.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
    expect(width).toBe(VARIANT_WIDTH[variant] + 2 * FILE_MARGIN);
    expect(touching(texts)).toEqual([]);
    for (const { text, size, left, right, top, bottom } of texts) {
      expect(size, text).toBeGreaterThanOrEqual(12);
      expect(Math.min(left, top), text).toBeGreaterThanOrEqual(FILE_MARGIN - 1);
      expect(right, text).toBeLessThanOrEqual(width - FILE_MARGIN + 1);
      expect(bottom, text).toBeLessThanOrEqual(height - FILE_MARGIN + 1);
    }
  });

  test('needs nothing of ours: no style, no script, no custom property', () => {
    expect(file).not.toMatch(/var\(|currentColor|<style|<script|\s(?:style|class|data-[a-z]+|on[a-z]+)=/);
    for (const element of svg.querySelectorAll('*')) {
      expect(element.namespaceURI).toMatch(/svg$|rdf-syntax-ns#$|creativecommons|purl\.org/);
      for (const name of ['fill', 'stroke']) expect(element.getAttribute(name) ?? 'none').toMatch(/^(#[0-9a-f]{6}|none)$/);
    }
    expect(standaloneSvg(partsOf(chart, lang, variant))).toBe(file);
  });
});

test('what is not well formed is told', () => {
  expect(() => parsedFile('<svg xmlns="http://www.w3.org/2000/svg"><text>a &nbsp; b</text></svg>')).toThrow();
  expect(() => parsedFile('<svg xmlns="http://www.w3.org/2000/svg"><g></svg>')).toThrow();
});

test('the texts of a file are read where they stand', () => {
  const { svg } = partsOf(anyChart, 'da', 'wide');
  const [own] = textBoxes(svg) as [TextBox];
  const moved = readTexts(aFile()).find(({ text, size }) => text === own.text && size === own.size);
  expect(moved?.left).toBeCloseTo(own.left + FILE_MARGIN);
  expect(moved?.top).toBeGreaterThan(own.top + FILE_MARGIN);
  expect(readTexts(aFile({ svg: svg.cloneNode(true) as SVGSVGElement })).length).toBeGreaterThan(textBoxes(svg).length);
});

test('what XML has signs for stays what it is', () => {
  const title = 'A & B <c> "d" \'e\' \u00a0 ]]>';
  const svg = aFile({ title, address: 'https://example.dk/?a=1&b="2"', notes: ['<script>alert(1)</script>'] });
  expect(svg.querySelector('title')?.textContent).toBe(title);
  expect(svg.querySelectorAll('script')).toHaveLength(0);
  expect(svg.querySelector('metadata')?.textContent).toContain('https://example.dk/?a=1&b="2"');
});

test('programs find title, source, address and licence', () => {
  const parts = partsOf(anyChart, 'en', 'wide');
  const svg = parsedFile(standaloneSvg(parts));
  const of = (name: string): string | null | undefined => svg.getElementsByTagName(name)[0]?.textContent;
  expect([of('dc:title'), of('dc:source'), of('dc:identifier'), of('dc:language')]).toEqual([parts.title, parts.source, parts.address, 'en']);
  expect(svg.getElementsByTagName('cc:license')[0]?.getAttribute('rdf:resource')).toBe('https://creativecommons.org/licenses/by/4.0/');
});

test('every key of the legend has its shape, in rows that end before the edge', () => {
  const plain = aFile({ legend: [] }).querySelectorAll('rect, circle').length;
  const colours = ['d1', 'd2', 's1', 'hollow', 'filled', 'missing'];
  const legend = [...colours, ...colours].map((className, i) => ({ className, label: `Et ret langt svar nummer ${i}` }));
  const svg = aFile({ legend });
  expect(svg.querySelectorAll('rect, circle')).toHaveLength(plain + legend.length);
  const labels = readTexts(svg).filter(({ text }) => text.startsWith('Et ret langt svar'));
  expect(new Set(labels.map(({ top }) => top)).size).toBeGreaterThan(2);
  expect(Math.max(...labels.map(({ right }) => right))).toBeLessThanOrEqual(VARIANT_WIDTH.wide + FILE_MARGIN);
  expect(touching(readTexts(svg))).toEqual([]);
});

test('a halo is a text of its own below, for programs that know no paint-order', () => {
  const bars = [...publication.charts.values()].find(({ data }) => data.kind === 'bars')!;
  const svg = parsedFile(standaloneSvg(partsOf(bars, 'da', 'wide')));
  const halos = [...svg.querySelectorAll('[aria-hidden] text')];
  expect(halos.length).toBeGreaterThan(0);
  expect(svg.outerHTML).not.toContain('paint-order');
  for (const halo of halos) {
    const above = halo.parentElement?.nextElementSibling;
    expect([...(above?.children ?? [])].map((e) => e.textContent)).toContain(halo.textContent);
    expect(above?.hasAttribute('stroke')).toBe(false);
    expect(halo.parentElement?.getAttribute('fill')).toBe('#ffffff');
  }
});

test('an unknown colour is refused by name', () => {
  expect(() => aFile({ legend: [{ label: 'A', className: 'x9' }] })).toThrow(new RangeError('no colour for a file: --x9'));
  expect(() => aFile({ palette: new Map([...palette].filter(([name]) => name !== 'ink-2')) })).toThrow('--ink-2');
});

test('a site without an address of its own names itself alone', () => {
  const texts = readTexts(aFile({ siteAddress: '/' })).map(({ text }) => text);
  expect(texts).toContain('Ressourceforløb i tal · CC BY 4.0');
});

const titleOf = (title: string): string[] => readTexts(aFile({ title })).filter(({ size }) => size === 20).map(({ text }) => text);

test('a figure stays with its unit', () => {
  for (let words = 1; words < 12; words++)
    for (const figure of ['34 pct. ', '34 per cent', '1.200 kr. ', 'DKK 1,200']) {
      const title = `${'ordene '.repeat(words)}${figure} ${'ordene '.repeat(12 - words)}`;
      expect(titleOf(title).filter((line) => line.includes('34') || line.includes('200')).join().replaceAll('\u00a0', ' ')).toContain(figure.trim());
    }
});

test('no title ends in a word alone', () => {
  const lines = titleOf('Færre kaldte deres psykiske helbred dårligt ved tredje måling end ved første');
  expect(lines).toHaveLength(2);
  expect(textWidth(lines[1]!, 20)).toBeGreaterThan(textWidth(lines[0]!, 20) * 0.7);
  expect(titleOf('Kort titel')).toEqual(['Kort titel']);
});

describe('addresses', () => {
  const ADDRESS = 'https://www.example.dk/en/charts/motivation-belief-in-managing-work/';
  test.for([60, 120, 200, 300, 1000])('are broken at %i pixels without a sign that is not theirs', (width) => {
    const lines = wrapAddress(ADDRESS, width, 12);
    expect(lines.join('')).toBe(ADDRESS);
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
    for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/-$/);
  });
  test('after a slash where that is enough', () => {
    expect(wrapAddress(ADDRESS, 240, 12)).toEqual(['https://www.example.dk/en/charts/', 'motivation-belief-in-managing-work/']);
    expect(wrapAddress('', 240, 12)).toEqual([]);
  });
});
