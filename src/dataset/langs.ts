/** Languages of the publication. On its own, so that what runs in a browser can have it without the schemas. */
export const LANGS = ['da', 'en'] as const;
export type Lang = (typeof LANGS)[number];
