import type { ChartRow, RowCode } from '../../../src/charts/chartRow.ts';
import { chartRows } from '../../../src/charts/chartRows.ts';
import type { ChartDeclaration, ChartKind } from '../../../src/charts/declaration.ts';
import type { Lang } from '../../../src/i18n/lang.ts';
import { evidence, people, REAL_CHARTS } from '../realCharts.ts';

/** The rows of a drawing, in a language. */
export type GalleryCase = (lang: Lang) => ChartRow[];

/** The drawings of one kind, by name; a name begins with its kind (`bars-one-category`) and is the snapshot's. */
export type GalleryCases = Readonly<Record<string, GalleryCase>>;

/** Rows of real data, with the people behind them. */
export const realCase =
  (declaration: ChartDeclaration): GalleryCase =>
  (lang) =>
    chartRows(declaration, evidence, lang, { people: people() });

/** All of `REAL_CHARTS` that are of a kind. */
export const realCases = (kind: ChartKind): GalleryCases =>
  Object.fromEntries(
    Object.entries(REAL_CHARTS)
      .filter(([, declaration]) => declaration.kind === kind)
      .map(([name, declaration]) => [name, realCase(declaration)]),
  );

/** Labels that are hard to set: a word wider than any column, a sentence, a word of two letters. */
export const LONG = [
  'Arbejdsmarkedsuddannelsesinstitutionernes virksomhedspraktikpladsordning',
  'Psykiske problemer, der begrænser hverdagen i meget høj grad, vurderet af medarbejderen ved første måling',
  'Ja',
];
export const TWELVE = Array.from({ length: 12 }, (_, i) => `Kategori ${i + 1}`);

/** The answers on self-rated health, bad to good. */
export const HEALTH: readonly RowCode[] = ['Dårligt', 'Mindre godt', 'Godt', 'Vældig godt', 'Fremragende'].map((label, i) => ({
  code: label,
  label,
  scale: 'health',
  order: i + 1,
}));
export const DONT_KNOW: RowCode = { code: 'dont-know', label: 'Ved ikke', scale: 'missing', order: null };
