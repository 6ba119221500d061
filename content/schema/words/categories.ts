import type { Category } from '../category.ts';
import { idWord, orderWord, slugWord } from './common.ts';
import type { WordsOf } from './words-of.ts';

/** Words of the fields of 服务类别. */
export const categoryWords: WordsOf<Category> = {
  id: idWord,
  slug: slugWord,
  name: ['名称', '类别的名称。'],
  description: ['说明', '哪些服务归在这里。'],
  order: orderWord,
};
