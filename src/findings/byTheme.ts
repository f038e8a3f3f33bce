import { THEMES, type Theme } from '../i18n/themes.ts';
import type { Finding } from './finding.ts';
import { populationsOf } from './population.ts';

/** The findings of a theme, or those outside all three. */
export interface ThemeGroup {
  theme: Theme | null;
  findings: Finding[];
}

/**
 * Findings as they are told: theme by theme, what stands outside the themes last. Within each, the key findings of the
 * theme's page come first, in its order, and what is said of the sources themselves comes last.
 *
 * @param keyFindings the ids that each theme's page shows first
 * @example byTheme(findings, { motivation: ['motivation-by-wish'], … })[0]?.findings[0]?.id // 'motivation-by-wish'
 */
export function byTheme(findings: Iterable<Finding>, keyFindings: Readonly<Record<Theme, readonly string[]>>): ThemeGroup[] {
  const all = [...findings];
  return [...THEMES, null].flatMap((theme) => {
    const keys = theme === null ? [] : keyFindings[theme];
    const place = ({ id }: Finding): number => (keys.includes(id) ? keys.indexOf(id) : keys.length);
    const last = (finding: Finding): number => Number(populationsOf(finding).includes('sources'));
    const group = all
      .filter((finding) => (finding.themes[0] ?? null) === theme)
      .sort((a, b) => place(a) - place(b) || last(a) - last(b) || (a.id < b.id ? -1 : 1));
    return group.length > 0 ? [{ theme, findings: group }] : [];
  });
}
