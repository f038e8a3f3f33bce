import { expect, test } from 'vitest';
import { effectWords } from '../../src/binding/effectWords.ts';

test.each([
  ['Mentorstøtte fører til job', 'da', ['fører til']],
  ['Praktik virker, og effekten skyldes mentoren', 'da', ['virker', 'effekten', 'skyldes']],
  ['Flere er tilfredse blandt dem, der fik en mentor', 'da', []],
  ['De arbejder i en virksomhed', 'da', []],
  ['Mentors improve health because of trust', 'en', ['improve', 'because of']],
  ['A placement leads to work', 'en', ['leads to']],
  ['Citizens in work placements were more satisfied', 'en', []],
  ['Konsulenten besøger borgeren, og de søger job', 'da', []],
] as const)('%s', (text, lang, words) => expect(effectWords(text, lang)).toEqual(words));
