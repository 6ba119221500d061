import type { GroupWord, Word } from './words-of.ts';
import type { Season } from '../season.ts';

/** Words of fields that mean the same in every table. */
export const idWord: Word = ['编号', '这条记录固定不变的编号，表内不重复。'];
export const slugWord: Word = ['网址名', '网页地址里的一段，取自拼音，标题改了也不变。'];
export const coverWord: Word = ['封面图', '列表里显示的图片。'];
export const orderWord: Word = ['次序', '在列表里的先后，小的在前。'];

/** Words of a part of every year. */
export const seasonWord = (word: Word): GroupWord<Season> => ({
  word,
  fields: {
    from: ['起', '每年从哪天起，月-日。'],
    to: ['止', '每年到哪天止，含当天；比“起”早的，到次年。'],
  },
});
