import { THEMES } from '../../../src/i18n/themes.ts';
import type { SearchDocument } from '../../../src/search/document.ts';
import { fold } from '../../../src/search/fold.ts';
import { seededRandom } from '../../../src/stats/seededRandom.ts';
import { PLACES, SURNAMES } from './names.ts';
import { COMPOUNDS } from './nouns.ts';
import { refigured } from './refigured.ts';
import { ANSWERS, BASES, GROUPS, SAYS, STATEMENTS } from './templates.ts';
import { zipf } from './zipf.ts';

const MONTHS = ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'august', 'september', 'oktober', 'november', 'december'];
const TIMES = ['anden måling', 'tredje måling', 'sidste måling', 'starten', 'opfølgningen'];

/**
 * Makes findings in Danish that were never found, to see what a search does when there are many: half of their sentences are
 * real ones with other figures, years and places, half are templates with compounds and names. Words are drawn as rare words
 * are, so that new ones keep coming, ever more slowly, as in our own texts. The first findings of many are those of few.
 *
 * @param real the publication's own, whose sentences are used again
 * @param seed the same seed and real findings give the same findings
 */
export function generatedFindings(real: readonly SearchDocument[], count: number, seed: number): SearchDocument[] {
  const random = seededRandom(seed);
  const one = <T>(things: readonly T[]): T => things[random(things.length)] as T;
  const often = <T>(things: readonly T[]): (() => T) => {
    const draw = zipf(things.length, random);
    return () => things[draw()] as T;
  };
  const [compound, place, surname, group] = [often(COMPOUNDS), often(PLACES), often(SURNAMES), often(GROUPS)];
  const share = (): string => `${1 + random(99)} pct.`;
  const year = (): string => String(2008 + random(18));
  const people = (): string => String(2 + random(random(4) === 0 ? 900 : 120));
  const thousands = (): string => `${1 + random(900)}.${String(random(1000)).padStart(3, '0')}`;
  const drawn: Readonly<Record<string, () => string>> = {
    ...{ share, year, group, place, n: people, kr: thousands, month: () => one(MONTHS), time: () => one(TIMES), answer: () => one(ANSWERS) },
    years: () => `${2008 + random(8)}–${2016 + random(10)}`,
    author: surname,
    project: () => `${place()}-projektet`,
    theThing: () => compound()[1],
    things: () => compound()[2],
    theThings: () => compound()[3],
  };
  const fill = (template: string): string => template.replace(/\{(\w+)\}/g, (_, name: string) => drawn[name]?.() ?? '');
  const sentence = (template: string): string => fill(template).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const figures = { share, year, thousands, place, n: () => String(10 + random(400)) };
  const statements = real.map(({ title }) => title);
  const sentences = real.flatMap(({ text }) => (text.split('\n')[0] ?? '').split(/(?<=\p{Ll}{2}[.!?]) +(?=\p{Lu})/u));
  const again = (from: readonly string[]): string => refigured(one(from), figures);
  const like = (): SearchDocument => one(real);

  return Array.from({ length: count }, (_, i): SearchDocument => {
    const title = random(2) === 0 ? sentence(one(STATEMENTS)) : again(statements);
    const { source, text } = like();
    const said = [again(sentences), sentence(one(SAYS)), ...(random(3) > 0 ? [sentence(one(SAYS))] : [])];
    return {
      ...{ id: `finding:${slug(title)}-${i + 1}`, title, names: [], foreignNames: [], links: random(8) === 0 ? like().links : '', asked: like().asked, rank: like().rank },
      lead: [fill(one(BASES)), people(), `tabel ${1 + random(9)}.${1 + random(20)}, s. ${1 + random(200)}`].join('\n'),
      // What it rests on stands after what it says: a source and a kind of evidence.
      text: [said.join(' '), ...text.split('\n').slice(1)].join('\n'),
      ...{ themes: random(4) === 0 ? [] : [one(THEMES)], source },
    };
  });
}

/** Four of the longer words of a statement, as our ids have. */
const slug = (title: string): string => (fold(title).match(/[a-z]{5,}/g) ?? ['fund']).slice(0, 4).join('-');
