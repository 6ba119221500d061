import sharp from 'sharp';

/** A part of a picture, in fractions of its width and height from the upper left corner. */
export interface BlurBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Number of squares along the longer side of a blurred part: too few to recognise a face or read a plate. */
const squares = 6;

/**
 * Makes parts of a picture unrecognisable. Each part is reduced to a few squares and softened, which cannot
 * be undone. Parts beyond the picture's edge are cut off. Rejects if the picture cannot be read.
 */
export async function blurPicture(data: Buffer, boxes: readonly BlurBox[]): Promise<Buffer> {
  const { width: across, height: down } = await sharp(data).metadata();
  const parts = await Promise.all(
    boxes.map(async ({ x, y, width, height }) => {
      const left = Math.min(across - 1, Math.max(0, Math.floor(x * across)));
      const top = Math.min(down - 1, Math.max(0, Math.floor(y * down)));
      const area = {
        left,
        top,
        width: Math.max(1, Math.min(across - left, Math.ceil(width * across))),
        height: Math.max(1, Math.min(down - top, Math.ceil(height * down))),
      };
      const longest = Math.max(area.width, area.height);
      const few = await sharp(data)
        .extract(area)
        .resize(
          Math.max(1, Math.round((area.width / longest) * squares)),
          Math.max(1, Math.round((area.height / longest) * squares)),
          { fit: 'fill' },
        )
        .png()
        .toBuffer();
      const input = await sharp(few)
        .resize(area.width, area.height, { fit: 'fill', kernel: 'nearest' })
        .blur(Math.max(0.5, longest / 60))
        .png()
        .toBuffer();
      return { input, left: area.left, top: area.top };
    }),
  );
  return sharp(data).composite(parts).jpeg({ quality: 88, progressive: true }).toBuffer();
}
