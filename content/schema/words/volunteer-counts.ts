import type { VolunteerCount } from '../volunteer-count.ts';
import { idWord } from './common.ts';
import type { WordsOf } from './words-of.ts';

/** Words of the fields of 志愿者人数. */
export const volunteerCountWords: WordsOf<VolunteerCount> = {
  id: idWord,
  period: ['时期', '年、半年（H1、H2）、季度（Q1 到 Q4）或月。'],
  scope: [
    '范围',
    'town 全镇、station 一个阵地、team 一支队、village 一个村、project 一个项目、category 一类活动。',
  ],
  stationId: ['阵地', '是哪个阵地的人数，不是的为空。'],
  teamId: ['队伍', '是哪支队伍的人数，不是的为空。'],
  villageId: ['村', '是哪个村的人数，不是的为空。'],
  projectId: ['项目', '是哪个项目的人数，不是的为空。'],
  categoryId: ['类别', '是哪一类活动的人数，不是的为空。'],
  registered: ['登记人数', '到期末登记、没有退出的志愿者，一人只算一次；项目和类别没有。', '人'],
  active: ['参加过服务的人数', '期内至少参加过一场的志愿者，一人只算一次；镇以下不到 3 人的为空。', '人'],
};
