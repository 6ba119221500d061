import type { z } from 'zod';
import type { reward } from '../reward.ts';
import { coverWord, idWord, orderWord, slugWord } from './common.ts';
import type { WordsOf } from './words-of.ts';

/** Words of the fields of 兑换物品和资格. */
export const rewardWords: WordsOf<z.infer<typeof reward>> = {
  id: idWord,
  slug: slugWord,
  name: ['名称', '物品或资格的名称。'],
  kind: ['种类', '积分微超市的物品，还是优先资格。'],
  points: ['积分', '换物品扣多少，得资格要到多少。', '分'],
  unit: ['单位', '物品按什么数，资格没有。'],
  stock: ['库存', '导出数据时还剩多少，不盘点的为空。'],
  description: ['说明', '是什么样的东西或资格。'],
  exchangePlace: ['在哪里领', '什么时候、在哪里领，没有写的为空。'],
  coverId: coverWord,
  order: orderWord,
};
