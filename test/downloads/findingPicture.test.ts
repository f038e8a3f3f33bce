import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balancedLines } from '../../src/downloads/balancedLines.ts';
import { findingSvg, PICTURE, PICTURE_FONTS } from '../../src/downloads/findingSvg.ts';
import { fontWidths, type FontWidths } from '../../src/downloads/fontWidths.ts';
import { indexedPng } from '../../src/downloads/indexedPng.ts';
import { findingInLanguage } from '../../src/findings/findingInLanguage.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import { DRAWING_FONTS, drawSvg } from '../../src/site/drawSvg.ts';
import { palette, publication } from './chartParts.ts';
import { charactersOf } from './charactersOf.ts';
import { parsedFile } from './parsedFile.ts';
import { chunksOf, sizeOf } from './pngChunks.ts';

const fontOf = (name: string): Buffer => readFileSync(new URL(`../../assets/fonts/${name}.ttf`, import.meta.url));
const widths = Object.fromEntries(PICTURE_FONTS.map((name) => [name, fontWidths(fontOf(name))])) as Record<(typeof PICTURE_FONTS)[number], FontWidths>;
const svgOf = (finding: Finding, lang: Lang): string => findingSvg(findingInLanguage(finding, publication, lang), { palette, widths });
const findings = [...publication.findings.values()];
const WELLBEING = publication.findings.get('mentor-wellbeing') as Finding;

describe('balancedLines', () => {
  const length = (text: string): number => text.length;
  test('breaks into lines about as long as one another, and keeps figures whole', () => {
    expect(balancedLines('en to tre fire fem seks', length, 20)).toEqual(['en to tre', 'fire fem seks']);
    expect(balancedLines('Det er 18 pct. af dem alle', length, 20)).toEqual(['Det er 18\u00a0pct.', 'af dem alle']);
    expect(balancedLines('at 19 per cent', length, 10)).toEqual(['at', '19\u00a0per\u00a0cent']);
  });
  test('loses no word, makes as few lines as a greedy reader, and none wider than it must be', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zæøå]{1,12}$/), { minLength: 1, maxLength: 30 }), fc.integer({ min: 12, max: 60 }), (words, width) => {
        const lines = balancedLines(words.join(' '), length, width);
        expect(lines.join(' ')).toBe(words.join(' '));
        expect(Math.max(...lines.map(length))).toBeLessThanOrEqual(width);
        let greedy = 1;
        let at = 0;
        for (const word of words) {
          if (at > 0 && at + 1 + word.length > width) [greedy, at] = [greedy + 1, 0];
          at += word.length + (at > 0 ? 1 : 0);
        }
        expect(lines).toHaveLength(greedy);
      }),
    );
  });
});

describe.for(PICTURE_FONTS)('fontWidths of %s', (name) => {
  test('has every character that the font has, and no other', () => {
    expect([...widths[name].keys()].sort()).toEqual([...charactersOf(fontOf(name))].sort());
  });
  test('is what the program draws', async () => {
    const family = name.startsWith('serif') ? 'Source Serif 4' : 'Source Sans 3 ExtraLight';
    for (const c of ['m', 'i', '4', 'æ']) {
      // The same letter twenty times over: its ink ends twenty widths after it begins, less its sides.
      const inkOf = async (times: number): Promise<number> => {
        const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 60" font-family="${family}" font-weight="${name.slice(-3)}" font-size="40"><text y="45">${c.repeat(times)}</text></svg>`;
        return drawSvg(svg, 1200, ({ pixels, width }) => pixels.reduce((last, byte, i) => (i % 4 === 3 && byte > 100 ? Math.max(last, (i >> 2) % width) : last), 0));
      };
      const [one, twenty] = [await inkOf(1), await inkOf(20)];
      // Kerning of a letter with itself is a pixel at most.
      expect(Math.abs((twenty - one) / 19 - 40 * (widths[name].get(c) ?? 0)), c).toBeLessThan(0.6);
    }
  });
});

test('a file that is no font is refused', () => expect(() => fontWidths(Buffer.alloc(40))).toThrow(RangeError));

describe('indexedPng', () => {
  /** Pixels again from a file, by Node's own zlib. */
  const pixelsOf = (png: Uint8Array): Buffer => {
    const chunks = chunksOf(png);
    const palette = chunks.find(({ type }) => type === 'PLTE')?.data ?? Buffer.alloc(0);
    const [width, height] = sizeOf(png);
    const rows = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
    return Buffer.from(
      Array.from({ length: height }, (_, y) => [...rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1))]).flatMap((row) => row.flatMap((i) => [...palette.subarray(3 * i, 3 * i + 3), 255])),
    );
  };
  test('holds the same pixels', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.infiniteStream(fc.nat(0xffffff)), (width, height, colours) => {
        const data = Buffer.from(Array.from({ length: width * height }, () => colours.next().value as number).flatMap((c) => [c >> 16, (c >> 8) & 0xff, c & 0xff, 255]));
        const png = indexedPng({ width, height, data });
        expect(chunksOf(png).map(({ type }) => type)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
        expect(pixelsOf(png).equals(data)).toBe(true);
      }),
    );
  });
  test('refuses more colours than it has names for, and what shines through', () => {
    const of = (n: number): Uint8Array => Buffer.from(Array.from({ length: n }, (_, i) => [i >> 8, i & 0xff, 0, 255]).flat());
    expect(() => indexedPng({ width: 256, height: 1, data: of(256) })).not.toThrow();
    expect(() => indexedPng({ width: 257, height: 1, data: of(257) })).toThrow('more than 256 colours');
    expect(() => indexedPng({ width: 1, height: 1, data: new Uint8Array([1, 2, 3, 254]) })).toThrow('not opaque');
  });
});

describe('the picture', () => {
  interface Line {
    said: string;
    /** Where each letter begins. */
    xs: number[];
    y: number;
    size: number;
    font: string;
  }
  /** The lines of a picture; enough for what we write ourselves, and a hundred times as fast as a document. */
  const linesOf = (svg: string): Line[] =>
    [...svg.matchAll(/<text x="([^"]*)" y="([^"]*)" font-family="([^"]*)" font-weight="(\d+)" font-size="(\d+)"[^>]*>([^<]*)<\/text>/g)].map(([, xs = '', y, family = '', weight, size, text = '']) => ({
      ...{ said: text.replaceAll('&amp;', '&').replaceAll('&quot;', '"'), xs: xs.split(' ').map(Number), y: Number(y), size: Number(size) },
      font: `${family.includes('Serif') ? 'serif' : 'sans'}-${weight}`,
    }));
  const read = (svg: string): string => linesOf(svg).map(({ said }) => said).join(' ').replaceAll('\u00a0', ' ');

  test.for(LANGS)('of every finding holds its whole sentence, its figures and its source, within its frame and no line upon another, in %s', { timeout: 60_000 }, (lang) => {
    const wrong = findings.flatMap((finding) => {
      const of = findingInLanguage(finding, publication, lang);
      const svg = svgOf(finding, lang);
      const lines = linesOf(svg);
      const said = read(svg);
      const missing = [of.statement, of.sourceLine, ...of.headlines.map(({ text }) => text)].filter((text) => !said.includes(text));
      const outside = lines.filter(({ said: text, xs, y, size }) => xs.length !== [...text].length || Math.min(...xs) < 64 || Math.max(...xs) + size > PICTURE.width || y > PICTURE.height - 24);
      const lacking = lines.flatMap(({ said: text, font }) => [...text].filter((c) => !widths[font as (typeof PICTURE_FONTS)[number]].has(c)));
      // From one baseline to the next there is room for the ascenders of the lower and the descenders of the upper.
      const rows = [...lines].sort((a, b) => a.y - b.y);
      const upon = rows.filter((row, i) => rows.slice(0, i).some((above) => above.y < row.y && row.y - above.y < 0.7 * row.size + 0.2 * above.size));
      return [
        ...missing.map((text) => `${finding.id} lacks ${text}`),
        ...outside.map((line) => `${finding.id} beyond its frame: ${line.said}`),
        ...lacking.map((c) => `${finding.id} has no letter for ${c}`),
        ...upon.map((line) => `${finding.id} upon another: ${line.said}`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('makes room for a word that is long', () => {
    const long = `Det er ${'beskæftigelses'.repeat(3)}.`;
    const lines = linesOf(findingSvg({ ...findingInLanguage(WELLBEING, publication, 'da'), statement: long }, { palette, widths })).filter(({ font }) => font.startsWith('serif'));
    expect(lines.map(({ said }) => said).join(' ')).toBe(long);
    expect(Math.max(...lines.flatMap(({ xs }) => xs))).toBeLessThan(PICTURE.width - 64);
  });

  test('is well formed', () => expect(parsedFile(svgOf(WELLBEING, 'da')).querySelectorAll('text')).toHaveLength(linesOf(svgOf(WELLBEING, 'da')).length));

  test('is drawn with fonts that are there', () => expect([...DRAWING_FONTS].sort()).toEqual([...PICTURE_FONTS].sort()));

  test('is as large as networks ask, and light enough', async () => {
    const pictures = await Promise.all(
      ['mentor-wellbeing', 'motivation-heard-and-listened-to', 'overall-parallel-efforts'].map(async (id) =>
        drawSvg(svgOf(publication.findings.get(id) as Finding, 'da'), PICTURE.width, ({ width, height, pixels }) => indexedPng({ width, height, data: pixels })),
      ),
    );
    expect(pictures.map(sizeOf)).toEqual(pictures.map(() => [1200, 630]));
    expect(pictures.filter((png) => png.length > 32_000).map((png) => png.length)).toEqual([]);
  });

  test('of a withdrawn finding says so instead of its figures, and strikes its sentence out line by line', () => {
    const gone = { ...WELLBEING, withdrawn: { date: '2026-12-01', why: { da: 'x', en: 'x' }, instead: [] } };
    const svg = svgOf(gone, 'da');
    expect(read(svg)).toContain('Trukket tilbage 1. december 2026');
    const sentence = linesOf(svg).filter(({ font }) => font.startsWith('serif'));
    expect([...svg.matchAll(/<rect [^>]*height="3"/g)]).toHaveLength(sentence.length);
    expect(read(svg)).not.toMatch(/7 af 39/);
    expect(read(svgOf(WELLBEING, 'da'))).toMatch(/7 af 39 \(beregnet af os\) .*13 af 39 \(beregnet af os\)/);
  });
});
