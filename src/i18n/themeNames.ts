import type { Lang } from './lang.ts';
import type { Theme } from './themes.ts';

/** The name of each theme, as short as it stands in the head of a page. Apart from the other strings, since the search in the browser needs no more of them. */
export const THEME_NAMES: Readonly<Record<Lang, Readonly<Record<Theme, string>>>> = {
  da: { motivation: 'Motivation', 'mentor-support': 'Mentorstøtte', 'work-practice': 'Praktik' },
  en: { motivation: 'Motivation', 'mentor-support': 'Mentor support', 'work-practice': 'Work placement' },
};
