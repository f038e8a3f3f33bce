import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../src/i18n/lang.ts';

/** The words of the publication when it had 235 findings, lower case: kept, so that a new text does not change these tests. */
export const knownWords = (lang: Lang): string[] => readFileSync(join(import.meta.dirname, `words.${lang}.txt`), 'utf8').trim().split('\n');
