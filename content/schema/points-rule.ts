import { z } from 'zod';
import { codes, count, date, id, markdown } from './common.ts';
import { season } from './season.ts';
import { volunteerKinds } from './volunteer-kinds.ts';

/** When points expire. */
export const pointsExpiries = {
  never: '长期有效',
  years: '自取得之日起若干年内有效',
  'calendar-year': '当年有效，年底清零',
} as const;

/** How the hours of a participation were established. */
export const hoursKnownBy = { signed: '现场签到签退', recorded: '工作人员登记' } as const;

/** What the hours of one service are rounded to. */
export const hourSteps = { minute: '一分钟', tenth: '0.1 小时', half: '半小时', whole: '一小时' } as const;

/** What the points of one service are rounded to. */
export const pointSteps = { tenth: '0.1 分', half: '0.5 分', whole: '1 分' } as const;

/** Which way to round what is less than a whole step. */
export const roundings = { down: '不足的舍去', nearest: '四舍五入', up: '不足的进一' } as const;

/** A named factor of a rule, e.g. the role leader × 1.4. */
export const pointsFactor = z.strictObject({
  key: z.string().min(1),
  name: z.string().min(1),
  factor: z.number().positive(),
});

/** 积分名目: something named that adds or takes points, as the lists of the villages have it. */
const pointsItem = z.strictObject({
  key: z.string().min(1).describe('Code of the item, unique within the rule; entries keep it.'),
  group: z.string().min(1).describe('大类, e.g. 环境卫生.'),
  name: z.string().min(1),
  points: z.number().describe('Points each time; negative where they are taken.'),
  per: z.string().min(1).describe('What is counted: 次, 户, 月 …'),
  capPerMonth: count.nullable().describe('Most times a month for one account; null without a limit.'),
});
export type PointsItem = z.infer<typeof pointsItem>;

/** 积分规则: one version of the rules. An entry always keeps the version with which it was computed. */
export const pointsRule = z.strictObject({
  id,
  version: z.string().min(1).describe('Version as printed, e.g. 2026年第1版.'),
  startsOn: date.describe('First day on which it applies; it ends where the next begins.'),
  pointsPerActivity: z.number().nonnegative().describe('Points for each service, however long (服务量).'),
  pointsPerHour: z.number().nonnegative(),
  roundHoursTo: codes(hourSteps).describe('Step of the hours that count.'),
  roundHours: codes(roundings),
  roundPointsTo: codes(pointSteps).describe('Step of the points of one service.'),
  roundPoints: codes(roundings),
  roles: z.array(pointsFactor).describe('Factors by role; they multiply the points for hours.'),
  difficulties: z.array(pointsFactor).describe('Factors by difficulty; they multiply the points for hours.'),
  contributionBonus: z
    .number()
    .nonnegative()
    .describe('Most extra points for a special contribution, per activity.'),
  capPerActivity: z.number().positive().describe('Most points from one activity.'),
  capPerMonth: z
    .number()
    .positive()
    .nullable()
    .describe('Most points for services in one month, per volunteer; null without a limit.'),
  signedHoursOnly: z.boolean().describe('True where only hours signed on site turn into points.'),
  expiry: codes(pointsExpiries),
  expiryYears: z.int().positive().nullable().describe('With the expiry `years`: how many; otherwise null.'),
  minimumToRedeem: z.number().nonnegative().describe('Balance from which on points can be redeemed.'),
  noGoodsFor: z
    .array(codes(volunteerKinds))
    .describe('Kinds of volunteers whose points get no goods; eligibilities stay open to them. Often empty.'),
  redemptionWindows: z.array(season).describe('Parts of the year with redemptions; none: all year.'),
  reservedDays: z.int().positive().describe('Days after which a reward that is not fetched goes back.'),
  households: z.boolean().describe('True where households have accounts too (积分存折).'),
  appealDays: z.int().positive().describe('Days within which a deduction can be appealed against.'),
  items: z.array(pointsItem).describe('Named items that add or take points.'),
  stars: z
    .array(z.strictObject({ stars: z.int().min(1).max(5), hours: z.number().positive() }))
    .describe('Stars by hours served.'),
  text: markdown.describe('The rules in plain words.'),
});
export type PointsRule = z.infer<typeof pointsRule>;
