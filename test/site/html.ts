/** A start tag of a page. */
export interface Tag {
  name: string;
  attributes: Record<string, string>;
  /** Where what it holds begins. */
  end: number;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Text as it is read: scripts left out, entities and tags resolved, white space as one blank. */
export const textOf = (html: string): string =>
  decode(html.replace(/<script\b[\s\S]*?<\/script>|<[^>]*>/g, '')).replace(/[^\S\u00a0]+/g, ' ').trim();

/**
 * The start tags of a page, in order. Enough for pages that our own build writes (every value quoted), and a hundred
 * times as fast as a document; links.test.ts holds it against jsdom.
 */
export function tagsOf(html: string): Tag[] {
  // What scripts and styles hold is no markup; blanks keep the places of what follows.
  const markup = html.replace(/(<(script|style)\b[^>]*>)([\s\S]*?)(?=<\/\2>)/g, (_, tag: string, __, body: string) => tag + ' '.repeat(body.length));
  return [...markup.matchAll(/<([a-zA-Z][\w-]*)((?:"[^"]*"|[^">])*)>/g)].map((match) => ({
    name: (match[1] ?? '').toLowerCase(),
    attributes: Object.fromEntries(
      [...(match[2] ?? '').matchAll(/([^\s=/"]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, decode(value)]),
    ),
    end: match.index + match[0].length,
  }));
}

/** What stands between a tag and the next end of its kind; for elements that hold none of their own kind. */
export const contentOf = (html: string, tag: Tag): string => html.slice(tag.end, html.indexOf(`</${tag.name}`, tag.end));

function decode(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return ENTITIES[name] ?? whole;
  });
}
