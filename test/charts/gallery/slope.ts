import { syntheticRows } from '../syntheticRows.ts';
import { LONG, realCases, type GalleryCases } from './galleryCase.ts';

const M = ['Første måling (start)', 'Anden måling (ca. 3 måneder)', 'Tredje måling (ca. 6 måneder)', 'Fjerde måling (ca. 9 måneder)'];
const EIGHT = Array.from({ length: 8 }, (_, i) => `Kategori ${i + 1}`);

export const slopeCases: GalleryCases = {
  ...realCases('slope'),
  'slope-ends': () => syntheticRows(['A', 'B', 'C', 'D'], [[0, 100], [100, 0], [100, 100], [0, 0]], { series: M.slice(0, 2) }),
  'slope-zero': () => syntheticRows(['Ja', 'Nej'], [[0, 0, 0], [0, 0, 0]], { series: M.slice(0, 3) }),
  'slope-eight-alike': () => syntheticRows(EIGHT, EIGHT.map((_, i) => [12, 12 + (i % 2), 13, 12]), { series: M }),
  'slope-eight': () => syntheticRows(EIGHT, EIGHT.map((_, i) => [5 + i * 11, 50, 40 + i, 90 - i * 11]), { series: M }),
  // The second line was not measured in the middle, the third neither first nor last.
  'slope-gaps': () =>
    syntheticRows(['Alle gange', 'Ikke i midten', 'Kun i midten', 'Ikke sidst'], [[60, 50, 40, 30], [20, 0, 0, 35], [0, 12, 0, 0], [80, 82, 75, 0]], { series: M })
      .filter(({ byIndex, seriesIndex }) => ![[], [1, 2], [0, 2, 3], [3]][byIndex]?.includes(seriesIndex))
      .map((row, i) => ({ ...row, i })),
  'slope-long-words': () => syntheticRows(LONG, [[40, 45], [5, 9], [43, 41]], { series: M.slice(0, 2), rest: { precision: 'cirka' } }),
  'slope-three-people': () => syntheticRows(['Ja', 'Nej'], [[49, 33], [51, 67]], { series: M.slice(0, 2) }).map((row) => ({ ...row, n: row.seriesIndex === 0 ? 100_000 : 3 })),
  'slope-kroner': () => syntheticRows(['Ja', 'Nej'], [[1_850_000, 1_600_000], [3, 700_000]], { series: M.slice(0, 2), rest: { unit: 'dkk_per_year' } }),
};
