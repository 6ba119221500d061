import { z } from 'zod';
import { codes, date, id, markdown } from './common.ts';

/** When points expire. */
export const pointsExpiries = {
  'calendar-year': '当年有效，年底清零',
  'three-years': '自取得之日起三年有效',
} as const;

/** How the hours of a participation were established. */
export const hoursKnownBy = { signed: '现场签到签退', recorded: '工作人员登记' } as const;

/** A named factor of a rule, e.g. the role leader × 1.4. */
export const pointsFactor = z.strictObject({
  key: z.string().min(1),
  name: z.string().min(1),
  factor: z.number().positive(),
});

/** 积分规则: one version of the rules. An entry always keeps the version with which it was computed. */
export const pointsRule = z.strictObject({
  id,
  version: z.string().min(1).describe('Version as printed, e.g. 2026年第1版.'),
  startsOn: date.describe('First day on which it applies; it ends where the next begins.'),
  pointsPerHour: z.number().positive(),
  roles: z.array(pointsFactor).describe('Factors by role.'),
  difficulties: z.array(pointsFactor).describe('Factors by difficulty.'),
  contributionBonus: z
    .number()
    .nonnegative()
    .describe('Most extra points for a special contribution, per activity.'),
  capPerActivity: z.number().positive().describe('Most points from one activity.'),
  signedHoursOnly: z.boolean().describe('True where only hours signed on site turn into points.'),
  expiry: codes(pointsExpiries),
  stars: z
    .array(z.strictObject({ stars: z.int().min(1).max(5), hours: z.number().positive() }))
    .describe('Stars by hours served.'),
  text: markdown.describe('The rules in plain words.'),
});
export type PointsRule = z.infer<typeof pointsRule>;
