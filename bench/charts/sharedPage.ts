import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { ChartKind } from '../../src/charts/declaration.ts';
import { CHARTS, THEME } from './theme.ts';

/** A chart as every tool is given it: no more of our rows than a drawing and its tooltip need. */
export interface SharedChart {
  id: string;
  kind: ChartKind;
  title: string;
  rows: { by: string; series: string; value: number }[];
}

/** What the pages of all tools hold. */
export interface SharedPage {
  title: string;
  /** Paragraphs, of about 600 words. */
  prose: string[];
  charts: SharedChart[];
}

const WORDS = 600;
const wordsOf = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** The part of a theme page that the other tools are to show too: its first 600 words of prose, and five of its charts. */
export function sharedPage(dist: string): SharedPage {
  const { document } = new JSDOM(readFileSync(join(dist, THEME, 'index.html'), 'utf8')).window;
  const charts = CHARTS.map((id) => chartOf(dist, id, document.getElementById(`${id}-title`)?.textContent?.trim() ?? ''));
  for (const figure of document.querySelectorAll('figure')) figure.remove();
  const prose: string[] = [];
  for (const paragraph of document.querySelectorAll('main p')) {
    if (wordsOf(prose.join(' ')) >= WORDS) break;
    prose.push(paragraph.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  }
  return { title: document.querySelector('h1')?.textContent?.trim() ?? '', prose, charts };
}

interface ChartFile {
  kind: ChartKind;
  rows: { by: { label: string }; series: { label: string } | null; value: number }[];
}

function chartOf(dist: string, id: string, title: string): SharedChart {
  const { kind, rows } = JSON.parse(readFileSync(join(dist, 'data/charts', id, 'printed.da.json'), 'utf8')) as ChartFile;
  return { id, kind, title, rows: rows.map(({ by, series, value }) => ({ by: by.label, series: series?.label ?? '', value })) };
}
