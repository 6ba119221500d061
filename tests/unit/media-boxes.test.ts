import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { boxBetween, isBox, nudged } from '#cms/media/form/box.ts';
import { blurPicture } from '#cms/media/blur-picture.ts';

/** A picture of fine stripes, so that every blurred pixel shows. */
async function stripes(): Promise<Buffer> {
  const [width, height] = [400, 300];
  const raw = Buffer.alloc(width * height * 3, 255);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 4) raw.fill(0, (y * width + x) * 3, (y * width + x + 2) * 3);
  return sharp(raw, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 95 })
    .toBuffer();
}

async function contrast(data: Buffer, left: number, top: number): Promise<number> {
  const area = { left, top, width: 40, height: 40 };
  const { channels } = await sharp(await sharp(data).extract(area).greyscale().png().toBuffer()).stats();
  return channels[0]?.stdev ?? 0;
}

describe('a blurred picture', () => {
  it('keeps its size and everything outside the boxes, and nothing to be seen inside', async () => {
    const blurred = await blurPicture(await stripes(), [{ x: 0.25, y: 0.25, width: 0.5, height: 0.5 }]);
    expect(await sharp(blurred).metadata()).toMatchObject({ width: 400, height: 300, format: 'jpeg' });
    expect(await contrast(blurred, 180, 130)).toBeLessThan(12);
    expect(await contrast(blurred, 10, 10)).toBeGreaterThan(80);
  });

  it('takes boxes that reach beyond its edges', async () => {
    const blurred = await blurPicture(await stripes(), [{ x: 0.88, y: 0.85, width: 0.9, height: 0.9 }]);
    expect(await contrast(blurred, 360, 260)).toBeLessThan(40);
  });
});

describe('a box', () => {
  it('lies between the corners, whichever was set first, and within the picture', () => {
    const box = boxBetween({ x: 0.75, y: 0.5 }, { x: 0.25, y: 1.5 });
    expect(box).toEqual({ x: 0.25, y: 0.5, width: 0.5, height: 0.5 });
    expect(isBox(box)).toBe(true);
    expect(isBox(boxBetween({ x: 0.5, y: 0.5 }, { x: 0.502, y: 0.9 }))).toBe(false);
  });

  it('is moved and resized within the picture', () => {
    const box = { x: 0.9, y: 0, width: 0.1, height: 0.1 };
    expect(nudged(box, 0.05, -0.05, false)).toEqual(box);
    expect(nudged(box, 0.05, 0.1, true)).toEqual({ x: 0.9, y: 0, width: expect.closeTo(0.1), height: 0.2 });
  });
});
