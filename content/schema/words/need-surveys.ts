import type { NeedSurvey } from '../need-survey.ts';
import { idWord, slugWord } from './common.ts';
import type { WordsOf } from './words-of.ts';

/** Words of the fields of 需求大排查. */
export const needSurveyWords: WordsOf<NeedSurvey> = {
  id: idWord,
  slug: slugWord,
  name: ['名称', '例如某年秋季群众需求大排查。'],
  startsOn: ['开始日期', '从哪天起提出的需求算在内。'],
  endsOn: ['结束日期', '到哪天止，含当天。'],
  channels: ['渠道', '从哪些渠道征集。'],
  notice: ['公告', '问什么、怎么提、提了以后怎么办，没有的为空。'],
  documentId: ['通知文件', '是“文件”里的哪一份，没有的为空。'],
  contact: ['咨询', '有疑问找谁，没有写的为空。'],
};
