import type { Project } from '../project.ts';
import { coverWord, idWord, slugWord } from './common.ts';
import type { WordsOf } from './words-of.ts';

/** Words of the fields of 服务项目. */
export const projectWords: WordsOf<Project> = {
  id: idWord,
  slug: slugWord,
  name: ['名称', '项目的名称。'],
  categoryId: ['服务类别', '属于镇里哪一类服务。'],
  isBrand: ['品牌项目', '是不是镇里的品牌项目。'],
  state: ['状态', '常年开展、季节开展，还是已经结束。'],
  summary: ['摘要', '一句话，用在项目清单里。'],
  audience: ['服务对象', '为谁服务。'],
  schedule: ['开展时间', '什么时候开展，用文字写。'],
  howToApply: ['怎么申请', '群众怎么申请，没有写的为空。'],
  mechanism: ['机制', '怎么运转，例如“1+N”结对，没有写的为空。'],
  introduction: ['介绍', '详细介绍，用少量 Markdown 记号分段、列表。'],
  teamIds: ['服务队', '由哪些队伍开展，主要的在前。'],
  startedOn: ['开始日期', '从哪天开始的，不清楚的为空。'],
  coverId: coverWord,
};
