/** What XML cannot hold: control characters but for tab and line ends, and halves of characters that are two. */
const impossible = /[^\P{Cc}\t\n\r\u007F-\u009F]|[\uFFFD-\uFFFF]|\p{Cs}/gu;

/** A text as a workbook holds it: Excel writes what XML cannot hold as `_x000B_`, and so what only looks like that otherwise. */
export const escapedText = (text: string): string =>
  text
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replace(impossible, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
