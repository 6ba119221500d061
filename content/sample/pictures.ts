import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { z } from 'zod';
import { readObject, sampleFolder } from './read-source.ts';

/** One drawing of the sample town, an SVG file in `pictures/`. */
export interface Picture {
  /** File name without `.svg`, e.g. `free-clinic-courtyard`. */
  key: string;
  /** Chinese alternative text of 15–40 characters, which describes the drawing. */
  alt: string;
}

/** Size of the photographs made from the drawings, in pixels. */
export const photoWidth = 1600;
export const photoHeight = 1067;

/** CSS pixels per inch: a drawing of 1200 units is 1200 pixels wide at this density. */
const densityOfUnits = 72;
const width = 1200;

/** Reads all drawings of the sample town with their alternative texts from `pictures/alt.yaml`. */
export function readPictures(): Picture[] {
  const texts = readObject('pictures/alt.yaml', z.record(z.string(), z.string()));
  return Object.entries(texts).map(([key, alt]) => ({ key, alt }));
}

/** The drawing itself, 1200 × 800. */
export const drawingOf = ({ key }: Picture): Buffer =>
  readFileSync(path.join(sampleFolder, 'pictures', `${key}.svg`));

/** Renders the drawing as a JPEG photograph, 1600 × 1067, sRGB, quality 82. Rejects if the SVG is invalid. */
export async function renderPicture(picture: Picture): Promise<Buffer> {
  return sharp(drawingOf(picture), { density: Math.ceil((densityOfUnits * photoWidth) / width) })
    .resize(photoWidth, photoHeight, { fit: 'fill' })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer();
}
