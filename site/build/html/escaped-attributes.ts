const tag = /<[a-zA-Z][^\s/>]*[^"'>]*(?:(?:"[^"]*"|'[^']*')[^"'>]*)*>/g;
const suspicious = /=(?:"[^"<>]*[<>]|'[^'<>]*[<>])/;

/** Escapes `<` and `>` inside a page's attributes, so that a search for tags finds only real elements. */
export function escapedAttributes(html: string): string {
  if (!suspicious.test(html)) return html;
  return html.replace(tag, (whole) => {
    const inside = whole.slice(1, -1);
    return /[<>]/.test(inside) ? `<${inside.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}>` : whole;
  });
}
