import type { Standard } from '../standard.ts';
import { idWord } from './common.ts';
import type { WordsOf } from './words-of.ts';

/** Words of the fields of 建设标准. */
export const standardWords: WordsOf<Standard> = {
  id: idWord,
  name: ['名称', '例如“六有”标准。'],
  isCurrent: ['现行', '现在是不是照它自查。'],
  items: {
    word: ['条目', '标准里的每一条。'],
    fields: {
      key: ['代码', '条目的代码，自查结果用它指认。'],
      name: ['名称', '例如有场所。'],
      requirement: ['要求', '怎样算达标。'],
    },
  },
};
