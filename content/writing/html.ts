/** A piece of HTML. Only `html` makes it, so every text in it is escaped. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

type Part = Html | string | number | null | false | readonly Html[];

/** A text for HTML content and for attribute values in double quotes. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const written = (part: Part): string => {
  if (part === null || part === false) return '';
  if (part instanceof Html) return part.toString();
  return typeof part === 'object' ? part.join('') : escapeHtml(String(part));
};

/**
 * HTML from a template. Texts and numbers in it are escaped; pieces of HTML and lists of them are inserted as
 * they are; `null` and `false` insert nothing.
 */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(
    strings.map((text, index) => text + (index < parts.length ? written(parts[index] ?? null) : '')).join(''),
  );
