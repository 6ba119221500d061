import type { z } from 'zod';
import type { pointsRule } from '../points-rule.ts';
import { idWord, seasonWord } from './common.ts';
import type { WordsOf } from './words-of.ts';

const factor = (what: string) =>
  ({
    key: ['代码', `${what}的代码，同一版规则里不重复。`],
    name: ['名称', `${what}的名称。`],
    factor: ['系数', '按小时得的积分乘以它。'],
  }) as const;

/** Words of the fields of 积分规则. */
export const pointsRuleWords: WordsOf<z.infer<typeof pointsRule>> = {
  id: idWord,
  version: ['版本', '印在规则上的版本。'],
  startsOn: ['施行日期', '从哪天起施行，到下一版开始为止。'],
  pointsPerActivity: ['每次积分', '参加一次服务得的积分，不论长短。', '分'],
  pointsPerHour: ['每小时积分', '服务一小时得的积分。', '分'],
  roundHoursTo: ['时长取整到', '计分的时长取整到多少。'],
  roundHours: ['时长怎么取整', '不足一步的时长怎么办。'],
  roundPointsTo: ['积分取整到', '一次服务的积分取整到多少。'],
  roundPoints: ['积分怎么取整', '不足一步的积分怎么办。'],
  roles: { word: ['角色系数', '不同角色乘的系数。'], fields: factor('角色') },
  difficulties: { word: ['难度系数', '不同难度乘的系数。'], fields: factor('难度') },
  contributionBonus: ['特殊贡献加分', '一场活动最多加多少。', '分'],
  capPerActivity: ['每场上限', '一场活动最多得多少。', '分'],
  capPerMonth: ['每月上限', '一人一月服务最多得多少，不限的为空。', '分'],
  signedHoursOnly: ['只认签到时长', '是不是只有现场签到签退的时长才计分。'],
  expiry: ['有效期', '积分什么时候失效。'],
  expiryYears: ['有效年数', '几年内有效，别的情况为空。', '年'],
  minimumToRedeem: ['起兑积分', '余额到多少才能兑换。', '分'],
  redemptionWindows: seasonWord(['兑换时段', '每年哪些时候可以兑换；一条也没有的全年都可以。']),
  noGoodsFor: ['不兑物品的身份', '哪些身份的志愿者，积分不兑物品，只作资格。'],
  reservedDays: ['保留天数', '兑换的东西几天没有来领就退回。', '天'],
  households: ['有家庭账户', '是不是一户也有一个积分账户。'],
  appealDays: ['申诉天数', '扣分以后几天内可以申诉。', '天'],
  items: {
    word: ['加减分名目', '除服务以外，哪些事加分、减分。'],
    fields: {
      key: ['代码', '名目的代码，同一版规则里不重复。'],
      group: ['大类', '例如环境卫生。'],
      name: ['名目', '做什么事。'],
      points: ['积分', '每次加多少，负的是减。', '分'],
      per: ['按什么算', '一次、一户、一月等。'],
      capPerMonth: ['每月次数上限', '一个账户一月最多几次，不限的为空。', '次'],
    },
  },
  stars: {
    word: ['星级', '服务满多少小时是几星。'],
    fields: { stars: ['星数', '几星。'], hours: ['时长', '满多少小时。', '小时'] },
  },
  text: ['规则全文', '用大白话写的规则。'],
};
