/** How far each character of a font moves the pen, in parts of the type size. */
export type FontWidths = ReadonlyMap<string, number>;

/**
 * The advance widths of a TrueType font, from its own tables: for what is drawn with exactly this font, so that nothing
 * need be estimated. https://learn.microsoft.com/typography/opentype/spec/cmap (format 4), …/hmtx
 *
 * @param font the file's bytes; its characters those of the basic plane
 * @throws RangeError when a table is missing
 * @example fontWidths(readFileSync('assets/fonts/sans-600.ttf')).get('4') // 0.536
 */
export function fontWidths(font: Uint8Array): FontWidths {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const u16 = (at: number): number => view.getUint16(at);
  const tableAt = (tag: string): number => {
    for (let i = 0; i < u16(4); i++) {
      const record = 12 + 16 * i;
      if (String.fromCharCode(...font.subarray(record, record + 4)) === tag) return view.getUint32(record + 8);
    }
    throw new RangeError(`not a TrueType font; no table ${tag}`);
  };
  const [cmap, hmtx, metrics, em] = [tableAt('cmap'), tableAt('hmtx'), u16(tableAt('hhea') + 34), u16(tableAt('head') + 18)];
  const at = Array.from({ length: u16(cmap + 2) }, (_, i) => cmap + view.getUint32(cmap + 8 + 8 * i)).find((table) => u16(table) === 4);
  if (at === undefined) throw new RangeError('no cmap of format 4');
  const segments = u16(at + 6) / 2;
  const widths = new Map<string, number>();
  for (let s = 0; s < segments; s++) {
    const end = u16(at + 14 + 2 * s);
    const [start, delta, offsetAt] = [1, 2, 3].map((part) => at + 14 + 2 + 2 * segments * part + 2 * s) as [number, number, number];
    for (let code = u16(start); code <= end && code !== 0xffff; code++) {
      const offset = u16(offsetAt);
      const found = offset === 0 ? code : u16(offsetAt + offset + 2 * (code - u16(start)));
      const glyph = (found + (offset === 0 || found !== 0 ? u16(delta) : 0)) & 0xffff;
      // The last width stands for all glyphs after it.
      if (glyph !== 0) widths.set(String.fromCharCode(code), u16(hmtx + 4 * Math.min(glyph, metrics - 1)) / em);
    }
  }
  return widths;
}
