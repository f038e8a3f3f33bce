/** Attributes of an element; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Characters that XML 1.0 has no way to write, not even as references. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in an element or in an attribute between double quotes. */
export const escapeXml = (text: string): string => text.replace(UNWRITABLE, '').replace(/[&<>"]/g, (c) => REFERENCES[c] ?? c);

/**
 * An element as XML. A document in a browser or of jsdom would write it as HTML (`&nbsp;`, no namespaces), and a
 * serializer is a global of browsers alone.
 *
 * @param content markup, already escaped; an element without is closed at once
 * @example element('text', { x: 1, y: undefined }, escapeXml('A & B')) // '<text x="1">A &amp; B</text>'
 */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`]));
  const inside = content.join('');
  return `<${name}${written.join('')}${inside === '' ? '/' : `>${inside}</${name}`}>`;
}
