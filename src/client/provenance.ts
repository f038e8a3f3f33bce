/**
 * Opens a panel at a figure that says where it comes from: the value as printed, its place, base, people and remarks.
 * The panel is a popover, so it moves nothing, closes with Escape, and is read right after the figure.
 */

/** What `provenance.json` of a dataset holds for each of its observations, by the part of the id after `#`. */
type Provenance = Record<string, [term: string, text: string, href?: string][]>;

const panel = document.createElement('div');
panel.className = 'prov';
panel.popover = 'auto';
const files = new Map<string, Promise<Provenance>>();

const idsOf = (link: HTMLAnchorElement): string[] => (link.querySelector('data')?.dataset.obs ?? '').split(' ');

/** The file of an observation's dataset; asked for when the pointer or the focus comes to the figure. */
function load(link: HTMLAnchorElement, id: string): Promise<Provenance> {
  const [dataset = ''] = id.split('#');
  const root = link.pathname.slice(0, link.pathname.indexOf('/data/') + 6);
  const path = `${root}${dataset}/provenance.json`;
  const file = files.get(path) ?? fetch(path).then((answer) => answer.json() as Promise<Provenance>);
  files.set(path, file);
  file.catch(() => files.delete(path));
  return file;
}

async function open(link: HTMLAnchorElement): Promise<void> {
  const lists = await Promise.all(
    idsOf(link).map(async (id) => {
      const list = document.createElement('dl');
      for (const [term, text, href] of (await load(link, id))[id.slice(id.indexOf('#') + 1)] ?? []) {
        const dd = document.createElement('dd');
        if (href) dd.append(Object.assign(document.createElement('a'), { href, textContent: text }));
        else dd.textContent = text;
        list.append(Object.assign(document.createElement('dt'), { textContent: term }), dd);
      }
      return list;
    }),
  );
  panel.replaceChildren(...lists);
  link.after(panel);
  panel.showPopover();
  const at = link.getBoundingClientRect();
  const below = at.bottom + panel.offsetHeight + 8 < innerHeight || at.top < panel.offsetHeight;
  panel.style.left = `${scrollX + Math.max(8, Math.min(at.left, document.documentElement.clientWidth - panel.offsetWidth - 8))}px`;
  panel.style.top = `${scrollY + (below ? at.bottom + 6 : at.top - panel.offsetHeight - 6)}px`;
}

const figureOf = (event: Event): HTMLAnchorElement | null => (event.target as Element).closest?.('a.fig') ?? null;

for (const sign of ['pointerover', 'focusin'])
  document.addEventListener(sign, (event) => {
    const link = figureOf(event);
    if (link) for (const id of idsOf(link)) void load(link, id);
  });

document.addEventListener('click', (event) => {
  const link = figureOf(event);
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  // Where the file cannot be had, the link does what it would have done.
  open(link).catch(() => location.assign(link.href));
});

// A module, so that its names are its own.
export {};
