import type { NeedCount } from '../need-count.ts';
import { idWord } from './common.ts';
import type { WordsOf } from './words-of.ts';

/** Words of the fields of 群众需求条数. */
export const needCountWords: WordsOf<NeedCount> = {
  id: idWord,
  scope: ['范围', 'cell 是一个村一个渠道一个月（或一次排查），year 是全镇一年。'],
  period: ['时期', '月份或年份；按一次排查统计的为空。'],
  surveyId: ['排查', '按哪一次排查统计的，不是的为空。'],
  channel: ['渠道', '从哪个渠道来的；全镇一年的为空。'],
  villageId: ['村', '哪个村的；全镇一年的、没有写村的为空。'],
  received: ['征集', '一共提出多少条，等于待办、不办和有效之和。', '条'],
  waiting: ['待办', '还没有受理、拒绝或合并的。', '条'],
  setAside: ['不办', '不予受理的，加上合并到别的需求里的。', '条'],
  refused: ['不予受理', '不办的里面不予受理的；只按全镇一年公布，不到 3 条的为空。', '条'],
  merged: ['合并', '不办的里面合并的；只按全镇一年公布，不到 3 条的为空。', '条'],
  valid: ['有效', '受理了而且没有合并的，等于在办和办结之和。', '条'],
  open: ['在办', '有效、还没有办完的。', '条'],
  answered: ['办结', '有效、已经办完或评价的。', '条'],
};
