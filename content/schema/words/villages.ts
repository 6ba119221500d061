import type { Village } from '../village.ts';
import { idWord, orderWord, slugWord } from './common.ts';
import type { WordsOf } from './words-of.ts';

/** Words of the fields of 行政村. */
export const villageWords: WordsOf<Village> = {
  id: idWord,
  slug: slugWord,
  name: ['村名', '当地人怎么叫就怎么写，带“村”字。'],
  introduction: ['介绍', '两三句话，没有写的为空。'],
  population: ['户籍人口', '户籍登记的人口，不清楚的为空。', '人'],
  households: ['户数', '户籍登记的户数，不清楚的为空。', '户'],
  groups: ['村民组', '各村民组的名称。'],
  liaisonVolunteers: ['联系志愿者', '分配来联系这个村的志愿者，一人只算一次。', '人'],
  householdLeads: ['联户长', '住在本村的联户长志愿者。', '人'],
  householdsLed: ['联系户数', '这些联户长一共联系多少户，没有登记户数的不算。', '户'],
  order: orderWord,
};
