import sharp from 'sharp';
import { Refusal } from '#cms/errors/refusal.ts';

/** Longest side of a stored picture, pixels. */
const longestSide = 2400;
/** Most pixels that are decoded: a small file can unfold into gigabytes. */
const mostPixels = 80_000_000;

/**
 * A picture as it is kept: upright, at most 2400 px a side, JPEG on white, without any metadata (the camera's place and
 * owner among it). Throws a refusal when it cannot be read.
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
