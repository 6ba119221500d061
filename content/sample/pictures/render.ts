import sharp from 'sharp';

import { HEIGHT, WIDTH } from './kit/page.ts';
import type { Picture } from './picture.ts';

/** Size of the photographs made from the pictures, in pixels. */
export const photoWidth = 1600;
export const photoHeight = 1067;

/** CSS pixels per inch: an SVG of 1200 units drawn at this density is 1200 pixels wide. */
const densityOfUnits = 72;

/** The picture as a JPEG photograph, 1600 × 1067, sRGB, quality 82. Fails when the drawing is not valid SVG. */
export async function renderPicture(picture: Picture): Promise<Buffer> {
  const density = Math.ceil((densityOfUnits * photoWidth) / WIDTH);
  return sharp(Buffer.from(picture.draw()), { density, limitInputPixels: WIDTH * HEIGHT * 16 })
    .resize(photoWidth, photoHeight, { fit: 'fill' })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer();
}
