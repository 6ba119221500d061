import type { Media, MediaFile } from '../media.ts';
import { idWord } from './common.ts';
import type { WordsOf } from './words-of.ts';

const file: WordsOf<MediaFile> = {
  file: ['文件名', '在网站 media 文件夹里的文件名。'],
  mimeType: ['格式', '文件的格式。'],
  bytes: ['大小', '文件有多大。', '字节'],
  width: ['宽', '图片的宽，不是图片的为空。', '像素'],
  height: ['高', '图片的高，不是图片的为空。', '像素'],
};

/** Words of the fields of 图片和附件. */
export const mediaWords: WordsOf<Media> = {
  id: idWord,
  alt: ['文字说明', '看不见图片的人听到的一句话；附件则是标题。'],
  credit: ['作者', '谁拍的、谁画的，没有写的为空。'],
  isSample: ['示例', '是不是为示例画的，不是照片。'],
  original: { word: ['最大的文件', '公开的最大一份，照片已去掉拍摄信息。'], fields: file },
  sizes: { word: ['小一些的', '各种宽度的小图，从小到大；附件没有。'], fields: file },
};
