import type { Lang } from '../../i18n/lang.ts';

/** What the panel needs of a finding's file (src/downloads/findingJson.ts). */
interface FindingFile {
  id: string;
  address: Record<Lang, string>;
  quote: Record<Lang, string>;
  base: Record<Lang, string>;
  cannot: Record<Lang, string>;
  evidence_type: Record<Lang, string>;
}

/**
 * Fills the panel of a finding among the results: base, evidence, what it cannot say, and the sentence with its source to copy.
 *
 * @param file the address of the finding's JSON
 */
export async function fillQuotePanel(panel: HTMLElement, file: string, lang: Lang): Promise<void> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`no answer: ${response.status}`);
  const { id, address, quote, base, cannot, evidence_type } = (await response.json()) as FindingFile;
  const here = address[lang];
  const texts = { base: base[lang], evidence: evidence_type[lang], cannot: cannot[lang], quote: quote[lang].replace(here, new URL(here, location.href).href) };
  for (const [name, text] of Object.entries(texts)) {
    const place = panel.querySelector(`[data-fill=${name}]`);
    if (place) place.textContent = name === 'base' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  }
  // What copies is told where: see copy.ts.
  const [quoted, button] = [panel.querySelector('[data-fill=quote]') as HTMLElement, panel.querySelector('button') as HTMLButtonElement];
  button.dataset.copy = quoted.id = `quote-${id}`;
  panel.hidden = false;
}
