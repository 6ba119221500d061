/** Formatting of iCalendar content lines (RFC 5545, sections 3.1 and 3.3.11). */

import { cleanText } from '#content/writing/clean-text.ts';

const MAX_OCTETS = 75;
const encoder = new TextEncoder();

/** Escapes backslash, semicolon, comma and line breaks. Removes control characters, which are not allowed. */
export function escapeText(text: string): string {
  return cleanText(text)
    .replaceAll('\t', ' ')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|\r|\n/g, '\\n');
}

/** Folds a content line into lines of at most 75 octets, without splitting a character. */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MAX_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** A point in time in UTC, in iCalendar format: `20260101T010000Z`. */
export function utcStamp(moment: string): string {
  return `${new Date(moment).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** The local time of a timestamp with Shanghai's offset: `20260101T090000`. */
export function wallClock(moment: string): string {
  return moment.slice(0, 19).replace(/[-:]/g, '');
}
