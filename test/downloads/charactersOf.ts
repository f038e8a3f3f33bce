/** The characters that a TrueType font has glyphs for: its `cmap`, of format 4. https://learn.microsoft.com/typography/opentype/spec/cmap */
export function charactersOf(font: Buffer): Set<string> {
  const cmap = tableAt(font, 'cmap');
  const tables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, i) => cmap + font.readUInt32BE(cmap + 4 + 8 * i + 4));
  const table = tables.find((at) => font.readUInt16BE(at) === 4);
  if (table === undefined) throw new Error('no cmap of format 4');
  const segments = font.readUInt16BE(table + 6) / 2;
  const found = new Set<string>();
  for (let s = 0; s < segments; s++) {
    const end = font.readUInt16BE(table + 14 + 2 * s);
    const start = font.readUInt16BE(table + 16 + 2 * segments + 2 * s);
    for (let code = start; code <= end && code !== 0xffff; code++) found.add(String.fromCharCode(code));
  }
  return found;
}

function tableAt(font: Buffer, tag: string): number {
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const record = 12 + 16 * i;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`no table ${tag}`);
}
