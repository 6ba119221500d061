import type { z } from 'zod';
import type { selfCheck } from '../standard.ts';
import { idWord } from './common.ts';
import type { WordsOf } from './words-of.ts';

/** Words of the fields of 自查结果. */
export const selfCheckWords: WordsOf<z.infer<typeof selfCheck>> = {
  id: idWord,
  stationId: ['阵地', '查的是哪个阵地。'],
  standardId: ['标准', '照哪个标准查的。'],
  itemKey: ['条目', '标准里哪一条的代码。'],
  checkedOn: ['自查日期', '哪天查的。'],
  result: ['结果', '达标、基本达标还是未达标。'],
};
