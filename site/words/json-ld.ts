/** Text of a JSON-LD block. `<` is escaped, so that no text of a record can end the script element. */
export function jsonLd(value: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
