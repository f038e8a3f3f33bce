import type { FindingInLanguage } from '../findings/findingInLanguage.ts';
import type { HeadlineText } from '../findings/headlineText.ts';
import { dateText } from '../i18n/dates.ts';
import { THEME_NAME } from '../i18n/labels.ts';
import { strings } from '../i18n/strings.ts';
import { balancedLines } from './balancedLines.ts';
import type { FontWidths } from './fontWidths.ts';
import { literalColours, type Palette } from './palette.ts';
import { element, escapeXml } from './xml.ts';

/** What networks ask for: 1.91 to 1. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** The fonts that a picture is set in. */
export const PICTURE_FONTS = ['serif-600', 'sans-400', 'sans-600'] as const;
type FontName = (typeof PICTURE_FONTS)[number];

/** What the fonts call themselves; `serif-600` and `sans-600` are one family each, at one weight. */
const FAMILY: Readonly<Record<FontName, string>> = {
  'serif-600': 'Source Serif 4',
  'sans-400': 'Source Sans 3 ExtraLight',
  'sans-600': 'Source Sans 3 ExtraLight',
};

interface Type {
  font: FontName;
  size: number;
  colour: string;
}
const MARGIN = 64;
const INNER = PICTURE.width - 2 * MARGIN;
const BETWEEN = 40;
const TOP = 128;
const FOOT = 566;
/** Sizes of the sentence, the first that fits. */
const SIZES = [64, 60, 56, 52, 48, 45, 42, 39, 36, 33] as const;
const LEADING = 1.24;
const FIGURES = [108, 96, 84, 72, 60, 50, 42] as const;
const LINE = 34;
const CAPTION: Type = { font: 'sans-400', size: 26, colour: 'ink-2' };
const PEOPLE: Type = { font: 'sans-600', size: 26, colour: 'ink' };
const SMALL: Type = { font: 'sans-400', size: 24, colour: 'ink-2' };

/** What a picture is drawn with. */
export interface PictureTools {
  palette: Palette;
  widths: Readonly<Record<FontName, FontWidths>>;
}

/**
 * The picture of a finding that networks show beside its address, as SVG with our own fonts: the sentence, its figures large
 * with what they are of and who stand behind them, source, place and site. A withdrawn one says that instead of figures, and
 * its sentence is struck out.
 *
 * Each letter stands on a whole pixel, so that the same letter is the same pixels wherever it stands: the PNG is a fifth
 * smaller, and no line is blurred.
 *
 * @throws RangeError when a colour is not in the palette
 * @example findingSvg(theFinding('mentor-wellbeing', 'da'), { palette, widths })
 */
export function findingSvg(of: FindingInLanguage, { palette, widths }: PictureTools): string {
  const { finding, lang, statement, headlines, evidence, sourceLine } = of;
  const t = strings(lang);
  const colour = (name: string): string => literalColours(`var(--${name})`, palette);
  const advance = (c: string, { font, size }: Type): number => Math.round((widths[font].get(c) ?? 0.6) * size);
  const measure = (text: string, type: Type): number => [...text].reduce((sum, c) => sum + advance(c, type), 0);
  const content: string[] = [];
  const rect = (x: number, y: number, width: number, height: number, fill: string): void =>
    void content.push(element('rect', { x, y, width, height, fill: colour(fill) }));
  const write = (text: string, x: number, y: number, type: Type): void => {
    let at = x;
    const places = [...text].map((c) => (at += advance(c, type)) - advance(c, type));
    const weight = type.font.endsWith('600') ? 600 : 400;
    content.push(
      element('text', { x: places.join(' '), y, 'font-family': FAMILY[type.font], 'font-weight': weight, 'font-size': type.size, fill: colour(type.colour) }, escapeXml(text)),
    );
  };
  /** A sentence at the first size at which it fits into a place. */
  const fitted = (text: string, type: Type, width: number, height: number): { type: Type; lines: string[] } => {
    const tried = SIZES.map((size) => ({ type: { ...type, size }, lines: balancedLines(text, (line) => measure(line, { ...type, size }), width) }));
    const fits = tried.find(({ type: at, lines }) => lines.length * at.size * LEADING <= height && lines.every((line) => measure(line, at) <= width));
    return fits ?? (tried.at(-1) as (typeof tried)[0]);
  };
  /** The lines below a headline figure: what it is of, and who stand behind it. */
  const linesBelow = ({ caption, people, headline }: HeadlineText, width: number): (readonly [string, Type])[] => {
    const who = headline.people?.printed ? people : headline.people ? `${people} (${t.intervalNote})` : people === t.noBase ? t.answersNotGiven : people;
    // What no two lines hold is in the sentence, and on the page.
    const lines = balancedLines(caption, (line) => measure(line, CAPTION), width).slice(0, 2);
    return [...lines.map((line) => [line, CAPTION] as const), ...(who === '' ? [] : [[who, PEOPLE] as const])];
  };

  rect(0, 0, PICTURE.width, PICTURE.height, 'surface');
  rect(MARGIN, 52, INNER, 4, 'ink');
  const themes = finding.themes.map((theme) => t[THEME_NAME[theme]]).join(' · ');
  write(themes || t.kindFinding, MARGIN, 92, { ...SMALL, font: 'sans-600', colour: 'accent' });
  write(t.siteName, MARGIN + INNER - measure(t.siteName, { ...SMALL, font: 'sans-600' }), 92, { ...SMALL, font: 'sans-600', colour: 'ink' });

  const gone = finding.withdrawn;
  const width = headlines.length > 1 ? (INNER - BETWEEN) / 2 : INNER;
  const figures = gone ? [] : headlines.map((headline) => ({ text: headline.text.replaceAll(' ', '\u00a0'), lines: linesBelow(headline, width) }));
  // Figures side by side are of one size and stand on one line.
  const figure: Type = { font: 'sans-600', colour: 'accent', size: FIGURES.find((size) => figures.every(({ text }) => measure(text, { font: 'sans-600', size, colour: '' }) <= width)) ?? 40 };
  const below = LINE * Math.max(0, ...figures.map(({ lines }) => lines.length));
  const baseline = FOOT - 24 - below - Math.round(figure.size * 0.2) - 8;
  const bottom = gone ? FOOT - 110 : figures.length > 0 ? baseline - figure.size * 0.7 - 28 : FOOT - 20;

  const sentence = fitted(statement, { font: 'serif-600', size: 0, colour: gone ? 'ink-2' : 'ink' }, INNER, bottom - TOP);
  sentence.lines.forEach((line, i) => {
    const y = Math.round(TOP + sentence.type.size * (0.86 + LEADING * i));
    write(line, MARGIN, y, sentence.type);
    if (gone) rect(MARGIN, y - Math.round(sentence.type.size * 0.3), measure(line, sentence.type), 3, 'accent');
  });
  figures.forEach(({ text, lines }, i) => {
    const x = MARGIN + i * (width + BETWEEN);
    write(text, x, baseline, figure);
    lines.forEach(([line, type], k) => write(line, x, FOOT - 24 - below + LINE * (k + 1) - 10, type));
  });
  if (gone) write(`${t.withdrawn} ${dateText(gone.date, lang)}`, MARGIN, FOOT - 44, { ...figure, size: 56 });

  rect(MARGIN, FOOT, INNER, 1, 'ink-2');
  const place = `${sourceLine} · ${evidence}`;
  write(measure(place, SMALL) <= INNER ? place : sourceLine, MARGIN, 602, SMALL);
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...PICTURE, viewBox: `0 0 ${PICTURE.width} ${PICTURE.height}` }, ...content);
}
