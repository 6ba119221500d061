import type { z } from 'zod';
import type { indicator } from '../indicator.ts';
import { idWord } from './common.ts';
import type { WordsOf } from './words-of.ts';

/** Words of the fields of 成效指标. */
export const indicatorWords: WordsOf<z.infer<typeof indicator>> = {
  id: idWord,
  teamId: ['队伍', '是哪支队伍的数字，不是的为空。'],
  projectId: ['项目', '是哪个项目的数字，不是的为空。'],
  name: ['指标', '数的是什么。'],
  value: ['数值', '数出来是多少，单位见下一项。'],
  unit: ['单位', '例如条、户、场。'],
  asOf: ['截止日期', '数到哪一天，含当天。'],
  definition: ['口径', '怎么数的、谁数的。'],
};
