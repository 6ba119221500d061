import sharp from 'sharp';

/** A part of a picture, in fractions of its width and height from the upper left corner. */
export interface BlurBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Squares that remain of a blurred part along its longer side: too few to know a face or read a plate by. */
const squares = 6;

/**
 * The picture with these parts made unrecognisable: each is reduced to a few squares and softened, which nothing can undo.
 * Parts that reach beyond the picture are cut off at its edge. Rejects when the picture cannot be read.
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
