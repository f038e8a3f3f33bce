import type { Bilingual, Evidence, Observation } from '../dataset/observation.ts';
import { decimal, inBoth, label, listed, paragraph, pEquals, quoted } from './phrase.ts';
import type { Reading, SolvedColumn } from './solveColumn.ts';

/** Expected counts below this make the chi-square distribution a rough guide (Cochran 1954, Biometrics 10, 417–451). */
export const FEW_EXPECTED = 5;
/** On which counts a test was recomputed. */
export function basisOf(columns: readonly SolvedColumn[], readings: readonly Reading[], addsUp: boolean, tried: number, evidence: Evidence): Bilingual {
  if (readings.length === 0)
    return { da: 'Kolonnerne giver ingen antal at regne på.', en: 'The columns give no counts to calculate with.' };
  const mended = readings.flatMap((reading, i) => {
    const column = columns[i]?.column;
    return column && reading.why !== 'printed' ? [{ reading, column }] : [];
  });
  const many = tried > 1 ? { da: ` Der er prøvet ${tried} mulige tabeller.`, en: ` ${tried} possible tables were tried.` } : { da: '', en: '' };
  if (mended.length === 0)
    return { da: `Antallene bag de trykte kolonner.${many.da}`, en: `The counts behind the printed columns.${many.en}` };
  return inBoth((lang) => {
    const changes = mended.map(({ reading, column }) => {
      const { sourceId } = column.dataset;
      const group = quoted(label(evidence, sourceId, 'group', column.group), lang);
      if (reading.why === 'base') return lang === 'da' ? `${reading.n} som base for ${group} i stedet for ${column.n}` : `${reading.n} as the base of ${group} instead of ${column.n}`;
      if (!reading.repair) return lang === 'da' ? `tallene for ${group} læst som antal` : `the figures of ${group} read as counts`;
      const { from, to, index } = reading.repair;
      const cell = `${quoted(label(evidence, sourceId, 'category', column.categories[index] ?? ''), lang)}, ${group}`;
      return lang === 'da' ? `${decimal(to, lang)} i stedet for ${decimal(from, lang)} (${cell})` : `${decimal(to, lang)} instead of ${decimal(from, lang)} (${cell})`;
    });
    const because = addsUp ? { da: ', så grupperne går op med kolonnen for alle', en: ', so that the groups add up to the column for all' } : { da: '', en: '' };
    return {
      da: `Antallene bag de trykte kolonner, med ${listed(changes, lang)}${because.da}.${many.da}`,
      en: `The counts behind the printed columns, with ${listed(changes, lang)}${because.en}.${many.en}`,
    };
  });
}

/** As printed, with all its decimals: `0,000`. */
const printedP = ({ value }: Observation, decimals: number, lang: 'da' | 'en'): string => {
  const text = value.toFixed(decimals);
  return lang === 'da' ? text.replace('.', ',') : text;
};

/** That no counts the columns allow give the printed p-value. */
export function notReproduced(printed: Observation, decimals: number, found: readonly number[]): Bilingual {
  if (found.length === 0) return { da: 'Testen kan ikke regnes efter: Kolonnerne giver ingen antal.', en: 'The test cannot be recomputed: the columns give no counts.' };
  return inBoth((lang) => {
    const [low, high] = [Math.min(...found), Math.max(...found)].map((p) => pEquals(p, lang, Math.max(3, decimals))) as [string, string];
    const span = low === high ? low : lang === 'da' ? `fra ${low} til ${high}` : `from ${low} to ${high}`;
    const p = printedP(printed, decimals, lang);
    return {
      da: `Den trykte p-værdi, ${p}, kan ikke genfindes: Chi i anden på de antal, kolonnerne giver, er ${span}. Testen kan være en anden, eller et tal kan være trykt forkert.`,
      en: `The printed p-value, ${p}, is not reproduced: chi-square on the counts that the columns give is ${span}. The test may be another, or a figure may be misprinted.`,
    };
  });
}

/** That the chi-square test is a rough guide here, and what exact tests say. */
export function fewExpected(least: number, p: number, exact: number, exactChiSquare: number, printed: Observation, decimals: number, reproduced: boolean): Bilingual {
  const digits = Math.max(3, decimals);
  const said = inBoth((lang) => ({
    da: `Testen er usikker, når så få ventes i en celle: i den mindste ${decimal(least, lang)} person${least > 1 ? 'er' : ''}, og under ${FEW_EXPECTED} er få.`,
    en: `The test is uncertain where so few are expected in a cell: ${decimal(least, lang)} ${least > 1 ? 'people' : 'of a person'} in the smallest, and below ${FEW_EXPECTED} is few.`,
  }));
  const found: Bilingual | null = reproduced
    ? inBoth((lang) => ({
        da: `Den trykte p-værdi, ${printedP(printed, decimals, lang)}, genfindes med chi i anden (${pEquals(p, lang, digits + 1)}).`,
        en: `The printed p-value, ${printedP(printed, decimals, lang)}, is reproduced by chi-square (${pEquals(p, lang, digits + 1)}).`,
      }))
    : null;
  const exactly = inBoth((lang) => ({
    da: `Eksakt regnet er ${pEquals(exactChiSquare, lang, digits)}, når tabeller ordnes efter chi i anden, og ${pEquals(exact, lang, digits)} med Fishers eksakte test.`,
    en: `Computed exactly, ${pEquals(exactChiSquare, lang, digits)} with tables ordered by chi-square and ${pEquals(exact, lang, digits)} by Fisher’s exact test.`,
  }));
  return paragraph(said, found, exactly);
}
