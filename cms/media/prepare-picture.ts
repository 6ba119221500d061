import sharp from 'sharp';
import { Refusal } from '#cms/errors/refusal.ts';

/** Longest side of a stored picture, in pixels. */
const longestSide = 2400;
/** Maximum number of decoded pixels: a small file can unfold into gigabytes. */
const mostPixels = 80_000_000;

/**
 * A picture as it is stored: upright, at most 2400 px per side, JPEG on white, without metadata (e.g. the
 * camera's location and owner). Throws Refusal if it cannot be read.
 */
export async function preparePicture(data: Buffer): Promise<Buffer> {
  try {
    return await sharp(data, { limitInputPixels: mostPixels, failOn: 'error' })
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 85, progressive: true })
      .toBuffer();
  } catch {
    throw new Refusal(
      '这张图片无法读取：文件可能已损坏，或者尺寸过大（超过 8000 万像素）。请用手机或电脑打开另存为 JPG 后再上传。',
    );
  }
}
