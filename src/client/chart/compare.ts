import type { ChartRow } from '../../charts/chartRow.ts';
import { rowName } from '../../charts/rowName.ts';
import { difference } from '../../charts/difference/difference.ts';
import { differenceText } from '../../i18n/differenceText.ts';
import type { DifferenceWords } from '../../i18n/differenceWords.ts';
import type { State } from './state.ts';
import { viewFile } from './viewFile.ts';

const wordsOf = async (lang: string | undefined): Promise<DifferenceWords> =>
  lang === 'en' ? (await import('../../i18n/differenceWords.en.ts')).DIFFERENCE_EN : (await import('../../i18n/differenceWords.da.ts')).DIFFERENCE_DA;

/**
 * »Is this difference real?«: opens the answer below a chart, where two points are chosen, in lists, by click or with Enter,
 * and says in a sentence what may be said of their difference.
 */
export async function compare(figure: HTMLElement, answer: HTMLElement, { view, pair }: State): Promise<void> {
  const file = await viewFile(figure, view);
  const { rows } = file;
  const ask = figure.querySelector<HTMLElement>('.ask');
  ask?.setAttribute('aria-expanded', 'true');
  const isNew = answer.hidden || answer.dataset.view !== view;
  if (isNew) open(figure, answer, rows, view, ask?.dataset ?? {});
  const [one, other] = answer.querySelectorAll('select');
  if (!one || !other) return;
  const words = await wordsOf(figure.dataset.lang);
  const [a, b] = pair.map((i) => rows[i]);
  if (a) one.value = String(a.i);
  if (b) other.value = String(b.i);
  const said = answer.querySelector('output');
  if (said) said.textContent = a && b ? differenceText(difference(a, b, file), a, b, words) : '';
}

function open(figure: HTMLElement, answer: HTMLElement, rows: readonly ChartRow[], view: string, words: DOMStringMap): void {
  answer.hidden = false;
  answer.dataset.view = view;
  const hint = Object.assign(document.createElement('p'), { textContent: words.hint });
  const selects = [words.first, words.second].map((name) => {
    const label = document.createElement('label');
    const select = document.createElement('select');
    select.append(new Option('–', ''), ...rows.map((row) => new Option(rowName(row), String(row.i))));
    label.append(name ?? '', select);
    return { label, select };
  });
  const said = document.createElement('p');
  said.append(document.createElement('output'));
  answer.replaceChildren(hint, ...selects.map(({ label }) => label), said);
  const tell = (): void => {
    const pair = selects.map(({ select }) => select.value).filter((value) => value !== '').map(Number);
    // Half a pair is the reader's alone; two points are a question that can be sent.
    if (pair.length !== 1) figure.dispatchEvent(new CustomEvent('pair', { detail: pair }));
  };
  for (const { select } of selects) select.addEventListener('change', tell);
  // Points picked in the chart fill the lists in turn.
  figure.addEventListener('pick', (event) => {
    const [one, other] = selects.map(({ select }) => select) as [HTMLSelectElement, HTMLSelectElement];
    // Lists of an earlier opening are no longer in the page, and no longer asked.
    if (answer.hidden || !one.isConnected) return;
    const value = String((event as CustomEvent<number>).detail);
    if (one.value !== '' && other.value !== '') [one.value, other.value] = [value, ''];
    else if (one.value === '') one.value = value;
    else other.value = value;
    tell();
  });
}
