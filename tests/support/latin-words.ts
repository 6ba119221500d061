import type { Page } from '@playwright/test';

/** Words that are Latin in Chinese too: formats, paper sizes, units, standards, names of programs, keyboard keys. */
const known = new Set(
  'A3 A4 A6 ID JPG JPEG PNG WebP AVIF PDF Word Excel WPS CSV ZIP MB KB kB GB WGS84 GCJ BD ICP EXIF GPS Shift Delete Markdown RSS QR'.split(
    ' ',
  ),
);

/** Data that is Latin by nature: addresses, file names, slugs and identifiers. */
const data =
  /https?:\/\/\S+|\d+x\d+|image\/\w+|\S+@\S+|[\w.*-]+\.(?:jpe?g|png|webp|pdf|docx?|xlsx?|example)\b|\/[\w\-/.?=&%]+|\b[a-z0-9]+(?:-[a-z0-9]+)+\b/gi;

/**
 * Latin words that a user sees or hears on a page in its current state (texts, labels, titles, hints), each
 * with the text around it.
 */
export async function latinWords(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const attributes = [
      'placeholder',
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'title',
      'alt',
    ];
    const said = attributes.flatMap((name) =>
      [...document.body.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
    );
    return [document.title, ...document.body.innerText.split('\n'), ...said];
  });
  return [...new Set(texts)].flatMap((text) =>
    [...text.replace(data, ' ').matchAll(/[A-Za-z][A-Za-z0-9]+/g)]
      .filter(([word]) => !known.has(word))
      .map(([word]) => `${word}: ${text.trim().slice(0, 80)}`),
  );
}
