import { readdirSync, readFileSync } from 'node:fs';
import { drawingOf, photoHeight, photoWidth, readPictures, renderPicture } from '#content/sample/pictures.ts';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';

const side = 16;

/** A drawing in grey, 17 × 17. Rejects if it is not well-formed XML, or not SVG. */
function thumbnail(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg), { density: 24 })
    .resize(side + 1, side + 1, { fit: 'fill' })
    .grayscale()
    .raw()
    .toBuffer();
}

/** A 16 × 16 grey difference hash: one bit per neighbouring pair of pixels, along rows and along columns. */
function differenceHash(grey: Buffer): readonly boolean[] {
  const at = (row: number, column: number): number => grey[row * (side + 1) + column] ?? 0;
  return Array.from({ length: side * side }, (_, index) => {
    const [row, column] = [Math.floor(index / side), index % side];
    return [at(row, column) < at(row, column + 1), at(row, column) < at(row + 1, column)];
  }).flat();
}

function distance(one: readonly boolean[], other: readonly boolean[]): number {
  return one.filter((bit, index) => bit !== other[index]).length;
}

const pictures = readPictures();

describe('the drawn pictures of the sample town', () => {
  let drawings: Map<string, string>;

  beforeAll(() => {
    drawings = new Map(pictures.map((picture) => [picture.key, drawingOf(picture).toString()]));
  });

  test('each has a file and a text, and is shown by a record or a story', () => {
    const files = readdirSync('content/sample/pictures').filter((file) => file.endsWith('.svg'));
    expect(pictures.map(({ key }) => `${key}.svg`).toSorted()).toEqual(files.toSorted());
    expect(files.filter((file) => !/^[a-z]+(-[a-z]+)*\.svg$/.test(file))).toEqual([]);
    const texts = readdirSync('content/sample', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:yaml|md|ts)$/.test(entry.name) && entry.name !== 'alt.yaml')
      .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
      .join('\n');
    expect(pictures.filter(({ key }) => !texts.includes(key))).toEqual([]);
  });

  test('every alternative text is Chinese, 15 to 40 characters long and unlike the others', () => {
    const texts = pictures.map(({ alt }) => alt);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((alt) => !/^[\p{Script=Han}，、。：]{15,40}$/u.test(alt))).toEqual([]);
  });

  test('every drawing is a well-formed SVG of 1200 × 800', async () => {
    const root = '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800" viewBox="0 0 1200 800">';
    expect([...drawings].filter(([, svg]) => !svg.startsWith(root)).map(([key]) => key)).toEqual([]);
    const outcomes = await Promise.allSettled([...drawings.values()].map(thumbnail));
    const faulty = [...drawings.keys()].filter((_, index) => outcomes[index]?.status !== 'fulfilled');
    expect(faulty).toEqual([]);
    await expect(thumbnail(`${root}<g></svg>`)).rejects.toThrow();
  });

  test('no drawing needs a font, a script, an outside file or an undefined paint', () => {
    const faulty = [...drawings].filter(([, svg]) =>
      /<(text|tspan|script|image|use|foreignObject|style)\b|NaN|undefined|Infinity|(lin|rad|tint|blur)\(/.test(
        svg,
      ),
    );
    expect(faulty.map(([key]) => key)).toEqual([]);
  });

  test('every reference in a drawing has its definition, once', () => {
    const faulty = [...drawings].filter(([, svg]) => {
      const defined = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
      return new Set(defined).size !== defined.length || used.some((id) => !defined.includes(id));
    });
    expect(faulty.map(([key]) => key)).toEqual([]);
  });

  test('no two pictures look alike', { timeout: 120_000 }, async () => {
    const hashes = await Promise.all(
      [...drawings].map(async ([key, svg]) => ({ key, hash: differenceHash(await thumbnail(svg)) })),
    );
    const alike = hashes.flatMap((one, index) =>
      hashes
        .slice(index + 1)
        .filter((other) => distance(one.hash, other.hash) < 120)
        .map((other) => `${one.key} ~ ${other.key}: ${distance(one.hash, other.hash)}`),
    );
    expect(alike).toEqual([]);
  });

  test('a rendered photograph is a JPEG of 1600 × 1067 in sRGB, small enough for a page', async () => {
    const photos = await Promise.all(pictures.slice(0, 3).map(renderPicture));
    const seen = await Promise.all(photos.map((photo) => sharp(photo).metadata()));
    const wanted = { format: 'jpeg', width: photoWidth, height: photoHeight, space: 'srgb' };
    expect(seen.map(({ format, width, height, space }) => ({ format, width, height, space }))).toEqual([
      wanted,
      wanted,
      wanted,
    ]);
    expect([photoWidth, photoHeight]).toEqual([1600, 1067]);
    expect(Math.max(...photos.map(({ length }) => length))).toBeLessThan(400_000);
  });
});
