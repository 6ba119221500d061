import type { Team } from '../team.ts';
import { coverWord, idWord, slugWord } from './common.ts';
import type { WordsOf } from './words-of.ts';

/** Words of the fields of 志愿服务队. */
export const teamWords: WordsOf<Team> = {
  id: idWord,
  slug: slugWord,
  name: ['名称', '队伍的名称。'],
  level: ['级别', '镇级还是村级。'],
  isBrand: ['特色队伍', '是不是镇里的特色志愿服务队伍。'],
  categoryId: ['服务类别', '主要做哪一类服务，没有的为空。'],
  stationId: ['所在阵地', '在哪个阵地活动，没有的为空。'],
  villageId: ['所在村', '村级队伍才有。'],
  slogan: ['口号', '队伍自己的一句话，没有的为空。'],
  introduction: ['介绍', '是些什么人、做什么。'],
  foundedOn: ['成立日期', '哪天成立的，不清楚的为空。'],
  volunteerCount: ['志愿者人数', '导出数据时登记在队的志愿者。', '人'],
  membersByKind: {
    word: ['分类人数', '在队志愿者按身份分别有多少人；不到 3 人的身份不列，能倒推出来的也不列。'],
    fields: { kind: ['身份', '志愿者的身份。'], count: ['人数', '这种身份的在队志愿者。', '人'] },
  },
  coverId: coverWord,
};
