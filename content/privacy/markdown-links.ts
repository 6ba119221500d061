/** A Markdown link `[label](href)` with its positions in the text. */
export interface WrittenLink {
  /** From the opening bracket of the label to just after the closing bracket of the address. */
  from: number;
  to: number;
  /** The address without its brackets, not trimmed. */
  href: string;
  hrefAt: number;
}

/**
 * Position of the bracket that closes the address beginning at `start`; -1 if it is not closed. Brackets
 * inside the address must not be nested.
 */
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

/**
 * Finds every link of a Markdown text, but no pictures. It only reads forward, so that even a wall of
 * brackets takes linear time.
 */
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
