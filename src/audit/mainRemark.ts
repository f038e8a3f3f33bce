import type { Bilingual, Evidence } from '../dataset/observation.ts';
import { roundPercent } from '../stats/rounding.ts';
import { isNear, type ChosenReading, type Surroundings } from './explainColumn.ts';
import { capital, decimal, inBoth, label, listed, paragraph, people, place, quoted } from './phrase.ts';
import type { Reading, SolvedColumn } from './solveColumn.ts';
import type { SolvedGroups } from './solveGroups.ts';
import type { Remark } from './types.ts';

/** What the sentences on an inconsistent column speak of. */
export interface RemarkContext {
  evidence: Evidence;
  around: Surroundings;
  chosen: ChosenReading;
  /** The grouping whose reading was chosen. */
  grouping: SolvedGroups | null;
}

/** The first remark on a column that no counts give: what would mend it, and which of base, misprint or missing answers it may be. */
export function mainRemark(solved: SolvedColumn, context: RemarkContext): Remark {
  const { main } = context.chosen;
  if (!main) return { kind: 'unexplained', text: paragraph(cannotBe(solved), NOTHING_FITS) };
  const kind = main.why === 'base' ? 'base' : main.why === 'misprint' ? 'misprint' : 'counts';
  const said = { base: otherBase, misprint: otherCell, counts: countsPrinted }[kind];
  return { kind, text: said(solved, main, context) };
}

const NOTHING_FITS: Bilingual = {
  da: 'Hverken en base tæt på eller et enkelt andet tal får den til at passe. Flere tal kan være trykt forkert, eller der kan være rundet af på en anden måde.',
  en: 'Neither a base nearby nor a single other figure would make it fit. Several figures may be misprinted, or rounding may have been done in another way.',
};

const cannotBe = ({ column }: SolvedColumn): Bilingual =>
  inBoth((lang) => ({
    da: `Kolonnen kan ikke komme af de trykte ${people(column.n ?? 0, lang)}.`,
    en: `This column cannot come from the printed ${people(column.n ?? 0, lang)}.`,
  }));

/** `: 0, 1, 6, 17 og 14 personer`, where the counts are known. */
const countsOf = ({ counts }: Reading, lang: 'da' | 'en'): string => (counts ? `: ${listed(counts, lang)} ${lang === 'da' ? 'personer' : 'people'}` : '');

const ifTwice = ({ verdict }: Reading): Bilingual =>
  verdict === 'double-rounding' ? { da: ', hvis der er rundet af to gange', en: ', if rounded twice' } : { da: '', en: '' };

function otherBase(solved: SolvedColumn, main: Reading, { chosen, grouping, around, evidence }: RemarkContext): Bilingual {
  const n = solved.column.n ?? 0;
  const fits = inBoth((lang) => ({
    da: `Den passer med ${main.n}${ifTwice(main).da}${countsOf(main, lang)}.`,
    en: `It would fit ${main.n}${ifTwice(main).en}${countsOf(main, lang)}.`,
  }));
  const shared = around.siblings.filter(({ readings }) => readings.some(({ why, n: other }) => why === 'base' && other === main.n)).length;
  const siblings: Bilingual | null =
    shared === 0
      ? null
      : {
          da: `Det gør også ${shared === 1 ? 'en anden kolonne' : `${shared} andre kolonner`} fra samme måling, som ikke kan komme af ${n}.`,
          en: `So ${shared === 1 ? 'would one other column' : `would ${shared} other columns`} of the same measurement that cannot come from ${n}.`,
        };
  return paragraph(cannotBe(solved), fits, siblings, groupsFit(main, grouping), causeOfBase(main.n, n), orAnotherCell(solved, chosen.cells, evidence, grouping !== null));
}

/** Why a base may differ from the printed one. */
function causeOfBase(fitting: number, printed: number): Bilingual {
  const fewer = printed - fitting;
  const missing: Bilingual =
    fewer === 1
      ? { da: 'én person kan mangle at have svaret', en: 'one person may not have answered' }
      : { da: `${fewer} personer kan mangle at have svaret`, en: `${fewer} people may not have answered` };
  if (fewer < 0) return { da: 'Basen kan være trykt forkert.', en: 'The base may be misprinted.' };
  if (isNear({ n: fitting }, printed)) return { da: `${capital(missing.da)}, eller basen kan være trykt forkert.`, en: `${capital(missing.en)}, or the base may be misprinted.` };
  return { da: `Basen kan være trykt forkert, eller ${missing.da}.`, en: `The base may be misprinted, or ${missing.en}.` };
}

/** That the groups add up with the reading chosen. */
function groupsFit(main: Reading, grouping: SolvedGroups | null): Bilingual | null {
  if (!grouping) return null;
  const bases = grouping.groupReadings.map((reading) => reading?.n ?? 0);
  const sum = `${bases.join(' + ')} = ${grouping.allReading?.n ?? 0}`;
  return main.why === 'base'
    ? { da: `Så går grupperne op med kolonnen for alle: ${sum}, og det gør de svar for svar.`, en: `The groups then add up to the column for all: ${sum}, and so they do answer by answer.` }
    : { da: 'Så går grupperne også op med kolonnen for alle, svar for svar.', en: 'The groups then also add up to the column for all, answer by answer.' };
}

/** That one other cell would do as well as another base. */
function orAnotherCell({ column, sum }: SolvedColumn, cells: readonly Reading[], evidence: Pick<Evidence, 'sources'>, butNotTheGroups = false): Bilingual | null {
  // A figure above 0 makes the better example: that somebody was left out is the stranger misprint.
  const repair = (cells.find((cell) => (cell.repair?.from ?? 0) > 0) ?? cells[0])?.repair;
  if (!repair) return null;
  const category = label(evidence, column.dataset.sourceId, 'category', column.categories[repair.index] ?? '');
  // Publishers sometimes change a figure by one so that the column adds up to 100.
  const mayBeAdjusted = sum.sum === 100 && Math.abs(repair.to - repair.from) <= 1;
  return inBoth((lang) => {
    const [from, to] = [decimal(repair.from, lang), decimal(repair.to, lang)];
    const cell = `${from} (${quoted(category, lang)})`;
    return {
      da: `Den passer også med ${column.n}, hvis et enkelt tal er trykt forkert${mayBeAdjusted ? ' eller rettet til, så summen blev 100' : ''}${cells.length > 1 ? ', fx' : ':'} ${cell}, der skulle være ${to}${butNotTheGroups ? '; men så går grupperne ikke op' : ''}.`,
      en: `It would also fit ${column.n} if a single figure is misprinted${mayBeAdjusted ? ' or was adjusted to make the sum 100' : ''}${cells.length > 1 ? ', such as' : ':'} ${cell}, which should be ${to}${butNotTheGroups ? '; but then the groups do not add up' : ''}.`,
    };
  });
}

function otherCell(solved: SolvedColumn, main: Reading, { chosen, grouping, evidence }: RemarkContext): Bilingual {
  const { column } = solved;
  const repair = main.repair;
  if (!repair) throw new RangeError('a misprint without a cell');
  const category = label(evidence, column.dataset.sourceId, 'category', column.categories[repair.index] ?? '');
  const others = chosen.cells.length - 1;
  const fits = inBoth((lang) => {
    const [from, to] = [decimal(repair.from, lang), decimal(repair.to, lang)];
    return {
      da: `Stod der ${to} i stedet for ${from} ud for ${quoted(category, lang)}, ville den passe${ifTwice(main).da}${countsOf(main, lang)}.`,
      en: `With ${to} instead of ${from} at ${quoted(category, lang)} it would fit${ifTwice(main).en}${countsOf(main, lang)}.`,
    };
  });
  const more: Bilingual | null =
    others < 1
      ? null
      : { da: `En lige så lille ændring af et andet tal kan også gøre det (${others} ${others === 1 ? 'mulighed' : 'muligheder'} mere).`, en: `An equally small change of another figure would do it too (${others} more ${others === 1 ? 'possibility' : 'possibilities'}).` };
  const cause: Bilingual =
    Math.abs(repair.to - repair.from) <= 1
      ? { da: 'Det kan være en trykfejl eller en anden måde at runde af på.', en: 'It may be a misprint or another way of rounding.' }
      : { da: 'Det kan være en trykfejl.', en: 'It may be a misprint.' };
  const base = chosen.base && !grouping ? alsoBase(chosen.base.n, column.n ?? 0) : null;
  return paragraph(cannotBe(solved), fits, groupsFit(main, grouping), more, cause, base);
}

const alsoBase = (fitting: number, printed: number): Bilingual =>
  inBoth((lang) => {
    const gap = Math.abs(fitting - printed);
    return fitting > printed
      ? { da: `Den passer også med ${fitting}, men det er ${people(gap, lang)} flere end trykt.`, en: `It would also fit ${fitting}, but that is ${gap} more than printed.` }
      : { da: `Den passer også med ${fitting}, men så mangler ${people(gap, lang)}.`, en: `It would also fit ${fitting}, but then ${gap} would be missing.` };
  });

function countsPrinted(solved: SolvedColumn, _main: Reading, { around, chosen, evidence }: RemarkContext): Bilingual {
  const { column } = solved;
  const n = column.n ?? 0;
  const shares = column.values.map((count) => roundPercent(count, n, column.percent?.decimals ?? 0, 'half-up'));
  const elsewhere = around.countsElsewhere;
  const likeCounts = inBoth((lang) => ({
    da: `Tallene ${listed(column.values, lang)} giver tilsammen ${n}, ligesom basen, og ligner antal personer, der er trykt som procenter.`,
    en: `The figures ${listed(column.values, lang)} add up to ${n}, as the base, and look like numbers of people printed as percentages.`,
  }));
  const asShares = inBoth((lang) => {
    const where = elsewhere?.column.rows[0];
    return {
      da: `Som andele af ${n} ville de være ${listed(shares.map((share) => decimal(share, lang)), lang)} pct.${where ? `, og det har ${place(where, evidence, lang)}` : ''}.`,
      en: `As shares of ${n} they would be ${listed(shares.map((share) => decimal(share, lang)), lang)} per cent${where ? `, which ${place(where, evidence, lang)} has` : ''}.`,
    };
  });
  return paragraph(cannotBe(solved), likeCounts, asShares, elsewhere ? null : orAnotherCell(solved, chosen.cells, evidence));
}
