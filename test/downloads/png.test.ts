import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FILE_FONTS, standaloneSvg } from '../../src/downloads/standaloneSvg.ts';
import { pngWithText } from '../../src/downloads/pngText.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { PNG_WIDTHS, pngOf } from '../../src/site/pngOf.ts';
import { charactersOf } from './charactersOf.ts';
import { partsOf, publication } from './chartParts.ts';
import { parsedFile } from './parsedFile.ts';
import { chunksOf, sizeOf } from './pngChunks.ts';

const [chart] = [...publication.charts.values()];
const svg = standaloneSvg(partsOf(chart!, 'da', 'wide'));

describe('pngOf', () => {
  test.for(PNG_WIDTHS)('is %i pixels wide, the same bytes each time', async (width) => {
    const [, , w = 1, h = 1] = /viewBox="([^"]+)"/.exec(svg)?.[1]?.split(' ').map(Number) ?? [];
    const png = await pngOf(svg, width);
    expect(sizeOf(png)[0]).toBe(width);
    expect(Math.abs(sizeOf(png)[1] - (width * h) / w)).toBeLessThanOrEqual(1);
    expect(Buffer.from(await pngOf(svg, width)).equals(Buffer.from(png))).toBe(true);
  });

  test('draws texts with our fonts, in two weights', async () => {
    const drawn = async (text: string): Promise<string> =>
      Buffer.from(await pngOf(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 20" font-family="${FILE_FONTS}">${text}</svg>`, 200)).toString('hex');
    const blank = await drawn('');
    const regular = await drawn('<text y="15">Ærø 43</text>');
    const bold = await drawn('<text y="15" font-weight="600">Ærø 43</text>');
    expect(new Set([blank, regular, bold]).size).toBe(3);
    expect(await drawn('<text y="15" font-weight="700">Ærø 43</text>')).toBe(bold);
  });

  test('refuses what is no SVG', async () => {
    await expect(pngOf('<svg', 200)).rejects.toThrow();
  });
});

test.for([400, 600])('the font of weight %i has every character of every chart', (weight) => {
  const has = charactersOf(readFileSync(new URL(`../../assets/fonts/sans-${weight}.ttf`, import.meta.url)));
  expect(has.has('ø')).toBe(true);
  expect(has.has('Ж')).toBe(false);
  const missing = [...publication.charts.values()].flatMap((one) =>
    LANGS.flatMap((lang) => {
      const shown = [...parsedFile(standaloneSvg(partsOf(one, lang, 'wide'))).querySelectorAll('text')].map((text) => text.textContent).join('');
      return [...new Set(shown)].filter((c) => !has.has(c)).map((c) => `${one.id} ${lang}: ${c} U+${c.codePointAt(0)?.toString(16)}`);
    }),
  );
  expect(missing).toEqual([]);
});

describe('pngWithText', () => {
  const TEXTS = { Title: 'Flere er »motiverede«', Source: 'VIVE 2019, tabel 6.5', Copyright: 'CC BY 4.0' };

  test('puts the texts inside, and leaves the picture as it is', async () => {
    const png = await pngOf(svg, 400);
    const chunks = chunksOf(pngWithText(png, TEXTS, 'da'));
    expect(chunks[0]?.type).toBe('IHDR');
    expect(chunks.at(-1)?.type).toBe('IEND');
    const texts = chunks.filter(({ type }) => type === 'iTXt').map(({ data }) => data.toString('utf8').split('\0'));
    expect(texts).toEqual(Object.entries(TEXTS).map(([keyword, text]) => [keyword, '', '', 'da', '', text]));
    expect(chunks.filter(({ type }) => type !== 'iTXt')).toEqual(chunksOf(png));
  });

  test('refuses what is no PNG, and keywords that none may be', async () => {
    const png = await pngOf(svg, 100);
    expect(() => pngWithText(Buffer.from('GIF89a'.padEnd(100)), TEXTS, 'da')).toThrow('not a PNG file');
    expect(() => pngWithText(png, { 'Kilde\0': 'x' }, 'da')).toThrow(RangeError);
    expect(() => pngWithText(png, { ['x'.repeat(80)]: 'x' }, 'da')).toThrow(RangeError);
  });
});
