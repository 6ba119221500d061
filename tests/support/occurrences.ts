import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { filesBelow } from '#site/build/render/place-files.ts';

/** How a page, a feed or a calendar may write a day. Other values are searched for as they are. */
function spellings(value: string): string[] {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!day) return [value];
  const [, year = '', month, date] = day;
  return [value, `${year}年${Number(month)}月${Number(date)}日`, `${year}/${Number(month)}/${Number(date)}`];
}

/**
 * Searches every byte of a folder for values, in file names and contents, ignoring case. Gzip files (the
 * search index) are unpacked, and the blanks between their characters are removed. Returns value → the first
 * file that contains it.
 */
export function occurrences(folder: string, values: Iterable<string>): Map<string, string> {
  const texts = filesBelow(folder).map((file): [string, string] => {
    const bytes = readFileSync(path.join(folder, file));
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const text = isPacked
      ? gunzipSync(bytes).toString('latin1').replaceAll(' ', '')
      : bytes.toString('latin1');
    return [file, `${Buffer.from(file).toString('latin1')}\n${text}`.toLowerCase()];
  });
  const found = new Map<string, string>();
  for (const value of values) {
    const needles = spellings(value).map((text) => Buffer.from(text).toString('latin1').toLowerCase());
    const file = texts.find(([, text]) => needles.some((needle) => text.includes(needle)))?.[0];
    if (file !== undefined) found.set(value, file);
  }
  return found;
}
