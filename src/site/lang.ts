import type { Lang } from '../i18n/lang.ts';

/** The language of the page being drawn, from its address: components of MDX prose have no props to carry it. */
export function pageLang(astro: { currentLocale: string | undefined }): Lang {
  return astro.currentLocale === 'en' ? 'en' : 'da';
}
