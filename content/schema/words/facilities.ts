import type { Facility } from '../facility.ts';
import { idWord } from './common.ts';
import type { WordsOf } from './words-of.ts';

/** Words of the fields of 功能室和设施. */
export const facilityWords: WordsOf<Facility> = {
  id: idWord,
  stationId: ['阵地', '在哪个阵地。'],
  kind: ['种类', '图书室、篮球场等。'],
  name: ['名称', '门上怎么写就怎么列。'],
  description: ['用途', '在里面能做什么，没有写的为空。'],
  area: ['面积', '室内或者场地的面积，没有量的为空。', '平方米'],
  seats: ['座位', '能坐多少人，没有数的为空。', '个'],
};
