import type { SpotCheck } from '../spot-check.ts';
import { idWord } from './common.ts';
import type { WordsOf } from './words-of.ts';

/** Words of the fields of 抽查. */
export const spotCheckWords: WordsOf<SpotCheck> = {
  id: idWord,
  title: ['名称', '从哪里抽、抽几条。'],
  drawnOn: ['抽签日期', '哪天抽的。'],
  number: ['抽签号码', '检查的人输入的号码。'],
  datasetHash: ['数据的校验值', '抽签时公开的整份数据的 SHA-256，和号码一起决定抽到哪些。'],
  release: ['发布版本', '这份数据所在的发布版本。'],
  stationId: ['阵地', '只从哪个阵地的活动里抽，不限的为空。'],
  villageId: ['村', '只从哪个村的活动里抽，不限的为空。'],
  from: ['活动起', '只抽从哪天起的活动，不限的为空。'],
  to: ['活动止', '只抽到哪天止的活动，不限的为空。'],
  population: ['总数', '范围里已开展的活动，从这些里面抽。', '场'],
  drawn: ['抽到的活动', '抽到的活动的编号，按抽到的先后。'],
  confirmed: ['属实', '现场看过，和记录一样。', '场'],
  wrong: ['不属实', '现场看过，和记录不一样。', '场'],
  unproven: ['没有凭据', '看不出是不是照记录办过。', '场'],
};
