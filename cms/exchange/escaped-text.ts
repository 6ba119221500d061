/** What XML cannot hold: control characters except tab and line ends, and lone halves of surrogate pairs. */
const impossible = /[^\P{Cc}\t\n\r\u007F-\u009F]|[\uFFFD-\uFFFF]|\p{Cs}/gu;

/**
 * Text as a workbook stores it. Excel writes what XML cannot hold as `_x000B_`, so text that already looks
 * like that is escaped too.
 */
export const escapedText = (text: string): string =>
  text
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replace(impossible, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
