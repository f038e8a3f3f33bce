import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Variant } from '../charts/context.ts';
import type { Lang } from '../i18n/lang.ts';
import type { EmbedHeight } from './embedCode.ts';

/** Drawings that never change: `frozen/<chart>/<version>/<lang>.svg`, `<lang>-phone.svg` and `<lang>.csv`. */
export const FROZEN_FOLDER = 'frozen';

/** The names of a frozen version's drawings. */
export const FROZEN_NAME: Readonly<Record<Variant, (lang: Lang) => string>> = { wide: (lang) => `${lang}.svg`, narrow: (lang) => `${lang}-phone.svg` };

/** One frozen version of a chart. */
export interface Frozen {
  chart: string;
  version: number;
  heights: Record<Lang, EmbedHeight>;
}

const root = (): string => join(process.cwd(), FROZEN_FOLDER);

/** All frozen versions of a chart, oldest first. */
export function frozenVersions(chart: string): number[] {
  const folder = join(root(), chart);
  return existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder).map(Number).filter(Number.isInteger).sort((a, b) => a - b) : [];
}

/** Every frozen version of every chart, also of charts that are no more. */
export const allFrozen = (): { chart: string; version: number }[] =>
  existsSync(root())
    ? readdirSync(root()).sort().flatMap((chart) => frozenVersions(chart).map((version) => ({ chart, version })))
    : [];

/** A file of a frozen version, as text. */
export const frozenFile = (chart: string, version: number, name: string): string => readFileSync(join(root(), chart, String(version), name), 'utf8');

/** Room for the lines below a frozen drawing, and a banner above it once there is a newer one. */
const AROUND: EmbedHeight['texts'] = { narrow: [250, 250, 180], wide: 150 };

/** The newest frozen version of a chart, or null where there is none. */
export function newestFrozen(chart: string): Frozen | null {
  const version = frozenVersions(chart).at(-1);
  if (version === undefined) return null;
  const ratio = (lang: Lang, variant: Variant): number => {
    const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(frozenFile(chart, version, FROZEN_NAME[variant](lang))) ?? [];
    return Number(height) / Number(width);
  };
  const height = (lang: Lang): EmbedHeight => ({ texts: AROUND, ratio: { wide: ratio(lang, 'wide'), narrow: ratio(lang, 'narrow') } });
  return { chart, version, heights: { da: height('da'), en: height('en') } };
}
