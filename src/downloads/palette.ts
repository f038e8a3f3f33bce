/** The colours of custom properties in a file, by name without the dashes: `d1` → `#7b351b`. */
export type Palette = ReadonlyMap<string, string>;

/** What a file is drawn on, whatever the page's paper: a figure is taken into white documents. */
const FILE_PAPER = '#ffffff';

/**
 * The colours that drawings have in a file of their own, where no style sheet is: those of the light scheme, and on white.
 * Whatever has the page's paper colour (the shade of zero) gets the file's.
 *
 * @param css text of the style sheets that define the colours in `:root { --name: … }`: literal (`#a`), by scheme
 *   (`light-dark(#a, #b)`), or as another name (`var(--other)`); what is inside an at-rule is not read
 * @example filePalette(':root { --d1: light-dark(#7b351b, #f0ac86); }').get('d1') // '#7b351b'
 */
export function filePalette(css: string): Palette {
  const values = new Map<string, string>();
  for (const [, block = ''] of css.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/^:root\s*\{([^}]*)\}/gm))
    for (const [, name = '', value = ''] of block.matchAll(/--([\w-]+)\s*:\s*([^;]+);/g)) values.set(name, value.trim());

  const literal = (value: string, seen: readonly string[] = []): string | undefined => {
    if (/^#[0-9a-f]{3,8}$/i.test(value)) return value.toLowerCase();
    const light = /^light-dark\(\s*((?:[^(),]|\([^()]*\))+),/.exec(value)?.[1];
    if (light !== undefined) return literal(light.trim(), seen);
    const name = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
    return name === undefined || seen.includes(name) ? undefined : literal(values.get(name) ?? '', [...seen, name]);
  };
  const colours = new Map<string, string>();
  for (const [name, value] of values) {
    const colour = literal(value);
    if (colour !== undefined) colours.set(name, colour);
  }
  const paper = colours.get('paper');
  for (const [name, colour] of colours) if (colour === paper) colours.set(name, FILE_PAPER);
  return colours;
}

/**
 * An attribute's value with every `var(--name)` replaced by its colour; other values come back as they are.
 *
 * @throws RangeError when a colour is not in the palette
 */
export const literalColours = (value: string, palette: Palette): string =>
  value.replaceAll(/var\(--([\w-]+)[^()]*\)/g, (_, name: string) => {
    const colour = palette.get(name);
    if (colour === undefined) throw new RangeError(`no colour for a file: --${name}`);
    return colour;
  });
