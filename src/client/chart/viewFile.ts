import type { ChartRow } from '../../charts/chartRow.ts';
import type { ChartDeclaration, ChartKind } from '../../charts/declaration.ts';

/** What a view of a chart is drawn from. */
export interface ViewFile {
  kind: ChartKind;
  by: ChartDeclaration['by'];
  series?: ChartDeclaration['series'];
  /** Whether others might have answered. */
  sampled: boolean;
  /** Whether the groups' figures are shares of one base. */
  joint: boolean;
  rows: ChartRow[];
}

/** The rows of a chart's view; the browser's own cache serves one that is asked for twice. */
export const viewFile = async (figure: HTMLElement, view: string): Promise<ViewFile> =>
  (await (await fetch(`${figure.dataset.files}${view}.${figure.dataset.lang}.json`)).json()) as ViewFile;
