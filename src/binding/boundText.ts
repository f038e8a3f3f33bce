import { formatFigure } from '../i18n/numbers.ts';
import type { Lang } from '../i18n/lang.ts';
import { BindingError, type BoundFigure } from './expression.ts';
import { parseTemplate } from './template.ts';

/** A text ready to be shown: plain strings and figures that know where they come from. */
export type BoundPart = string | { text: string; figure: BoundFigure };

/**
 * Fills a template with its figures.
 *
 * @param figures the figures by the names the template uses
 * @throws BindingError when a name is not among them, or a sentence would end in two full stops
 */
export function bindText(template: string, figures: ReadonlyMap<string, BoundFigure>, lang: Lang): BoundPart[] {
  const parts = parseTemplate(template).map((segment): BoundPart => {
    if ('text' in segment) return segment.text;
    const figure = figures.get(segment.name);
    if (!figure) throw new BindingError(`unknown figure {${segment.name}}: ${template}`);
    return { text: formatFigure(figure, lang, segment.formats), figure };
  });
  parts.forEach((part, i) => {
    if (typeof part !== 'string') refuseDoubledStop(part.text, parts[i + 1]);
  });
  return parts;
}

/**
 * »pct.« brings its own full stop: a figure that ends its sentence would have two.
 *
 * @throws BindingError
 */
export function refuseDoubledStop(figure: string, next: BoundPart | undefined): void {
  if (figure.endsWith('.') && typeof next === 'string' && next.startsWith('.'))
    throw new BindingError(`two full stops; let something follow the figure: ${figure}.`);
}

/** The same text without its bindings: for titles, feeds and files. */
export const plainText = (parts: readonly BoundPart[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** What stands in a `<data>` element's attributes. */
export function dataAttributes(figure: BoundFigure): { value: string; 'data-obs': string; 'data-calc'?: string } {
  const attributes = {
    value: String(figure.value),
    'data-obs': [...new Set(figure.observations.map((o) => o.id))].join(' '),
  };
  return figure.op === null ? attributes : { ...attributes, 'data-calc': figure.op };
}
