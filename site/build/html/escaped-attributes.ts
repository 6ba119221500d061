const tag = /<[a-zA-Z][^\s/>]*[^"'>]*(?:(?:"[^"]*"|'[^']*')[^"'>]*)*>/g;
const suspicious = /=(?:"[^"<>]*[<>]|'[^'<>]*[<>])/;

/** A page whose attributes hold no `<` and no `>` as such, so that what looks for elements by their signs finds no others. */
export function escapedAttributes(html: string): string {
  if (!suspicious.test(html)) return html;
  return html.replace(tag, (whole) => {
    const inside = whole.slice(1, -1);
    return /[<>]/.test(inside) ? `<${inside.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}>` : whole;
  });
}
