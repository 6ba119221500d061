/** A link as it is written in Markdown: `[label](href)`; places in the text. */
export interface WrittenLink {
  /** The opening bracket of the label, and the closing one of the address. */
  from: number;
  to: number;
  /** The address without the brackets around it, untrimmed. */
  href: string;
  hrefAt: number;
}

/** Where the address that begins at `start` is closed, with at most one pair of brackets in it; -1 where it is not. */
function closeOf(text: string, start: number): number {
  let isInner = false;
  for (let at = start; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\n' || (char === '(' && isInner)) return -1;
    if (char === '(') isInner = true;
    else if (char === ')' && !isInner) return at;
    else if (char === ')') isInner = false;
  }
  return -1;
}

/** Every link of a Markdown text; a picture is none. Reads on and never back, so that a wall of brackets costs no more than its length. */
export function markdownLinks(text: string): WrittenLink[] {
  const links: WrittenLink[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\n') open = -1;
    else if (char === '[' && open < 0 && text[at - 1] !== '!') open = at;
    else if (char === ']') {
      const close = open >= 0 && text[at + 1] === '(' ? closeOf(text, at + 2) : -1;
      if (close >= 0) {
        links.push({ from: open, to: close + 1, href: text.slice(at + 2, close), hrefAt: at + 2 });
        at = close;
      }
      open = -1;
    }
  }
  return links;
}
