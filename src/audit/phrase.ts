import { codeLabel } from '../dataset/codeLabel.ts';
import type { CodedField } from '../dataset/codebook.ts';
import type { Bilingual, Evidence, Observation, SourceId } from '../dataset/observation.ts';

type Lang = keyof Bilingual;

/**
 * A sentence in both languages; what is the same in both is written once, in the function.
 *
 * @example inBoth((lang) => ({ da: `Summen er ${decimal(1.5, lang)}.`, en: `The sum is ${decimal(1.5, lang)}.` }))
 */
export const inBoth = (write: (lang: Lang) => Bilingual): Bilingual => ({ da: write('da').da, en: write('en').en });

/** Sentences one after another; those that are null are left out. */
export function paragraph(...sentences: readonly (Bilingual | null)[]): Bilingual {
  const said = sentences.filter((sentence) => sentence !== null);
  return { da: said.map(({ da }) => da).join(' '), en: said.map(({ en }) => en).join(' ') };
}

/** `1, 2 og 3`, `1, 2 and 3`. */
export function listed(items: readonly (string | number)[], lang: Lang): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return String(last);
  return `${items.slice(0, -1).join(', ')} ${lang === 'da' ? 'og' : 'and'} ${last}`;
}

/** A number with the decimal sign of the language, and no more decimals than told. `24,49`, `24.49`. */
export function decimal(value: number, lang: Lang, decimals = 2): string {
  const text = String(Number(value.toFixed(decimals)));
  return lang === 'da' ? text.replace('.', ',') : text;
}

/** A p-value with as many decimals as told, none dropped: `p = 0,006`; the smallest as `p < 0,0005`. */
export function pEquals(p: number, lang: Lang, decimals: number): string {
  const half = 10 ** -decimals / 2;
  const text = p < half ? `p < ${half.toFixed(decimals + 1)}` : `p = ${p.toFixed(decimals)}`;
  return lang === 'da' ? text.replace('.', ',') : text;
}

/** `1 person`, `39 personer`, `39 people`. */
export const people = (count: number, lang: Lang): string => `${count} ${count === 1 ? 'person' : lang === 'da' ? 'personer' : 'people'}`;

/** A label in the quotation marks of the language. */
export const quoted = (label: Bilingual, lang: Lang): string => (lang === 'da' ? `»${label.da}«` : `“${label.en}”`);

/** The label of a code. */
export const label = (evidence: Pick<Evidence, 'sources'>, sourceId: SourceId, field: CodedField, code: string): Bilingual =>
  codeLabel(evidence, sourceId, field, code);

/** Where a figure stands: `tabel 4.2`, `teksten s. 22`, or the title of the text. */
export function place({ table, page, datasetId }: Pick<Observation, 'table' | 'page' | 'datasetId'>, { datasets }: Pick<Evidence, 'datasets'>, lang: Lang): string {
  if (table !== '') return `${lang === 'da' ? 'tabel' : 'table'} ${table}`;
  const dataset = datasets.get(datasetId);
  const isText = !dataset || dataset.slug === 'text' || dataset.slug === 'mentions';
  const name = isText ? (lang === 'da' ? 'teksten' : 'the text') : quoted(dataset.title, lang);
  return page === null ? name : `${name} ${lang === 'da' ? 's.' : 'p.'} ${page}`;
}

/** The first letter large. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
