/** Start tag of an element, with decoded attribute values. */
export interface StartTag {
  readonly kind: 'start';
  readonly name: string;
  readonly attributes: () => ReadonlyMap<string, string>;
  /** Content of a script, style, title or textarea, which holds no elements; '' for all other elements. */
  readonly raw: string;
}

/** A piece of a page: a start tag, an end tag, or text with decoded character references. */
export type HtmlPiece =
  | StartTag
  | { readonly kind: 'end'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const tag = /<(\/?)([a-zA-Z][^\s/>]*)([^"'>]*(?:(?:"[^"]*"|'[^']*')[^"'>]*)*)>/y;
const attribute = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
/** Elements whose content is never parsed as elements. */
const holdsText = new Set(['script', 'style', 'title', 'textarea']);

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Decodes the HTML character references of a text. */
export const decodeHtml = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi,
        (whole, ten, hex, name) => {
          const code = name === undefined ? Number.parseInt(ten ?? hex, ten === undefined ? 16 : 10) : 0;
          return named[String(name).toLowerCase()] ?? (code <= 0x10ffff ? String.fromCodePoint(code) : whole);
        },
      )
    : text;

function attributesIn(source: string): ReadonlyMap<string, string> {
  return new Map(
    [...source.matchAll(attribute)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decodeHtml(double ?? single ?? bare ?? ''),
    ]),
  );
}

/**
 * Splits a page of this site into pieces, from start to end. Text and attribute values are never mistaken for
 * elements, whatever they contain.
 */
export function* htmlPieces(html: string): Generator<HtmlPiece, void> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open !== at) yield { kind: 'text', text: decodeHtml(html.slice(at, open === -1 ? undefined : open)) };
    if (open === -1) return;
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      at = end === -1 ? html.length : end + 3;
      continue;
    }
    tag.lastIndex = open;
    const found = tag.exec(html);
    if (found === null) {
      // `<!doctype …>`, or a `<` that is part of the text.
      const end = html.startsWith('<!', open) ? html.indexOf('>', open) : open;
      if (end === open) yield { kind: 'text', text: '<' };
      at = end === -1 ? html.length : end + 1;
      continue;
    }
    const [whole, slash, written = '', source = ''] = found;
    const name = written.toLowerCase();
    at = open + whole.length;
    if (slash === '/') {
      yield { kind: 'end', name };
      continue;
    }
    let raw = '';
    if (holdsText.has(name)) {
      const end = html.indexOf(`</${name}`, at);
      raw = html.slice(at, end === -1 ? undefined : end);
      at += raw.length;
    }
    let attributes: ReadonlyMap<string, string> | undefined;
    yield { kind: 'start', name, raw, attributes: () => (attributes ??= attributesIn(source)) };
  }
}
