/** An element of a drawing, for what no mark of Plot's draws; made by the document that the drawing is made with. */
export function svgElement(owner: Document, name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = owner.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement;
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  return made;
}
