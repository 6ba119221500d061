import type { SealedMonth } from '../sealed-month.ts';
import { idWord } from './common.ts';
import type { WordsOf } from './words-of.ts';

/** Words of the fields of 封存的参与记录. */
export const sealedMonthWords: WordsOf<SealedMonth> = {
  id: idWord,
  month: ['月份', '哪个月的活动。'],
  rows: ['封存条数', '封存了多少条参与记录。', '条'],
  root: ['封存值', '全部记录加盐以后的 Merkle 根，改动一条就对不上。'],
  hashes: ['逐条哈希', '每条记录哈希的前 16 位，依次连在一起。'],
};
