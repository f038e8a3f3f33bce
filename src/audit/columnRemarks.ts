import type { Bilingual } from '../dataset/observation.ts';
import { roundPercent } from '../stats/rounding.ts';
import { mainRemark, type RemarkContext } from './mainRemark.ts';
import { decimal, inBoth, listed, paragraph, people } from './phrase.ts';
import type { SolvedColumn } from './solveColumn.ts';
import type { RemarkKind, Remark } from './types.ts';

/** A remark and the categories it is about; all, where none is named. */
export interface ColumnRemark extends Remark {
  categories: string[] | null;
}

/** What there is to say of a column; nothing of one that can be right as it is printed. */
export function columnRemarks(solved: SolvedColumn, context: RemarkContext): ColumnRemark[] {
  const { verdict, column, sum, impossible } = solved;
  if (verdict === 'double-rounding') return [about(null, 'rounding', roundedTwice(solved))];
  if (verdict !== 'inconsistent') return [];
  const isBeyond = column.extent !== 'partial' && sum.verdict === 'beyond';
  const sumRemark = isBeyond ? [about(null, 'sum', sumBeyond(solved))] : [];
  if (column.n === null || column.n === 0) return sumRemark;
  const cellRemark = impossible.length > 0 ? [about(impossible.map(({ index }) => column.categories[index] ?? ''), 'cell', impossibleCells(solved))] : [];
  return [{ ...mainRemark(solved, context), categories: null }, ...sumRemark, ...cellRemark];
}

const about = (categories: string[] | null, kind: RemarkKind, text: Bilingual): ColumnRemark => ({ kind, text, categories });

function sumBeyond({ column, sum }: SolvedColumn): Bilingual {
  return inBoth((lang) => {
    const [added, min, max] = [sum.sum, sum.min, sum.max].map((value) => decimal(value, lang)) as [string, string, string];
    const total = decimal(column.total?.value ?? 100, lang);
    return column.extent === 'part'
      ? { da: `Procenterne giver ${added}, men totalen er trykt som ${total}; afrunding kan ikke forklare forskellen.`, en: `The percentages add up to ${added}, but the total is printed as ${total}; rounding cannot explain the difference.` }
      : { da: `Procenterne giver ${added}. Afrunding af ${column.values.length} tal kan kun give fra ${min} til ${max}. Et tal kan være trykt forkert.`, en: `The percentages add up to ${added}. Rounding ${column.values.length} figures can only give from ${min} to ${max}. A figure may be misprinted.` };
  });
}

function impossibleCells({ column, impossible }: SolvedColumn): Bilingual {
  return inBoth((lang) => {
    const distinct = impossible.filter(({ index }, i) => impossible.findIndex((other) => column.values[other.index] === column.values[index]) === i);
    const cells = distinct.map(({ index, nearest }, i) => {
      const near = listed(nearest.map((value) => decimal(value, lang)), lang);
      const percent = `${decimal(column.values[index] ?? 0, lang)} ${lang === 'da' ? 'pct.' : 'per cent'}`;
      return `${percent} (${i > 0 ? '' : lang === 'da' ? 'nærmest er ' : 'the nearest are '}${near})`;
    });
    return {
      da: `Af ${people(column.n ?? 0, lang)} kan intet helt antal give ${listed(cells, lang)}.`,
      en: `Out of ${people(column.n ?? 0, lang)} no whole number gives ${listed(cells, lang)}.`,
    };
  });
}

/** Which cells show that a column was rounded twice: those that rounding once would print differently. */
function roundedTwice({ column, printed, readings }: SolvedColumn): Bilingual {
  const n = column.n ?? 0;
  const counts = readings[0]?.counts ?? printed.unique ?? [];
  const shown = counts.flatMap((count, i) => {
    const once = roundPercent(count, n, 0, 'half-up');
    const value = column.values[i] ?? once;
    return once === value ? [] : [{ count, value, once }];
  });
  const said = inBoth((lang) => ({
    da: `Procenterne passer med ${people(n, lang)}, hvis de er rundet af to gange, først til én decimal og så til hele tal${column.extent === 'partial' ? ', eller er lagt sammen af afrundede tal' : ''}.`,
    en: `The percentages fit ${people(n, lang)} if they were rounded twice, first to one decimal and then to whole numbers${column.extent === 'partial' ? ', or were added up from rounded figures' : ''}.`,
  }));
  const [first] = shown;
  if (!first) return said;
  const others = shown.length - 1;
  const example = inBoth((lang) => {
    const share = (100 * first.count) / n;
    return {
      da: `${first.count} af ${n} er ${decimal(share, lang)} pct., som bliver ${decimal(Math.round(share * 10 + 1e-9) / 10, lang, 1)} og så ${first.value}; rundet én gang bliver det ${first.once}${others > 0 ? ` (på samme måde ${others} tal mere)` : ''}.`,
      en: `${first.count} of ${n} is ${decimal(share, lang)} per cent, which becomes ${decimal(Math.round(share * 10 + 1e-9) / 10, lang, 1)} and then ${first.value}; rounded once it is ${first.once}${others > 0 ? ` (and ${others} more ${others === 1 ? 'figure' : 'figures'} likewise)` : ''}.`,
    };
  });
  return paragraph(said, example);
}
