import { hourSteps, pointSteps, pointsExpiries, roundings } from '#content/schema/points-rule.ts';
import { volunteerKinds } from '#content/schema/volunteer-kinds.ts';
import { days, points, years } from '../cells/number-of.ts';
import { titleKey } from '../cells/title-key.ts';
import type { SheetTable } from '../column.ts';
import { choiceColumn, choicesColumn, yesNoColumn } from '../columns/choice-columns.ts';
import { dayColumn } from '../columns/day-column.ts';
import { numberColumn } from '../columns/number-columns.ts';
import { textColumn } from '../columns/text-columns.ts';
import {
  difficultiesColumn,
  itemsColumn,
  rolesColumn,
  starsColumn,
  windowsColumn,
} from './points-rule-columns.ts';

/**
 * 积分规则: identified by the version. A version that was used already is changed by a sheet as in the form: only with
 * the reason, after the dry run said what it would correct.
 */
export const pointsRulesSheet: SheetTable = {
  collection: 'pointsRules',
  label: '积分规则',
  about:
    '一行一个版本。规则要改的，新增一行、写新的起用日期。改已经用过的版本，检查时会告诉您要冲正多少笔；确定要改的，在“更改的理由”一列写明原因。',
  columns: [
    textColumn('version', {
      heading: '版本',
      aliases: ['规则版本'],
      isRequired: true,
      example: '2027年第1版',
    }),
    dayColumn('startsOn', { heading: '起用日期', aliases: ['执行日期', '生效日期'], isRequired: true }),
    numberColumn('pointsPerHour', points, { heading: '每小时积分', isRequired: true, example: '1' }),
    numberColumn('pointsPerActivity', points, { heading: '每次服务另加', example: '0' }),
    numberColumn('contributionBonus', points, { heading: '特殊贡献最多加', example: '3' }),
    choiceColumn('roundHoursTo', hourSteps, { heading: '时长按多少计' }),
    choiceColumn('roundHours', roundings, { heading: '时长的零头' }),
    choiceColumn('roundPointsTo', pointSteps, { heading: '积分按多少计' }),
    choiceColumn('roundPoints', roundings, { heading: '积分的零头' }),
    numberColumn('capPerActivity', points, { heading: '单场最高积分', isRequired: true, example: '15' }),
    numberColumn('capPerMonth', points, { heading: '每人每月最高积分', note: '不限的不填。' }),
    rolesColumn,
    difficultiesColumn,
    yesNoColumn('signedHoursOnly', { heading: '只有现场签到签退的时长才计积分' }),
    choiceColumn(
      'expiry',
      pointsExpiries,
      { heading: '有效期', isRequired: true },
      { 长期: 'never', 永久有效: 'never', 若干年有效: 'years', 年底清零: 'calendar-year' },
    ),
    numberColumn('expiryYears', years, { heading: '几年有效', note: '有效期是“若干年”的才填。' }),
    numberColumn('minimumToRedeem', points, { heading: '满多少分可以兑换', example: '5' }),
    numberColumn('reservedDays', days, { heading: '登记后几天内领取', example: '15' }),
    numberColumn('appealDays', days, { heading: '几天内可以申诉', example: '15' }),
    choicesColumn('noGoodsFor', volunteerKinds, {
      heading: '不兑换物品的身份',
      example: '镇村干部',
      note: '几种身份之间用顿号。',
    }),
    windowsColumn,
    yesNoColumn('households', { heading: '使用家庭积分存折' }),
    itemsColumn,
    starsColumn,
    textColumn('text', { heading: '规则全文', isRequired: true, example: '服务一小时得一分。' }),
    // Not a value of the rule: alone it changes nothing, and no rule has one to be exported.
    {
      ...textColumn('changeReason', {
        heading: '更改的理由',
        note: '改已经用过的版本时才填，写进每一笔冲正。',
      }),
      read: () => '',
    },
  ],
  titleOf: (fields) => String(fields['version'] ?? ''),
  keysOf: (fields) => {
    const key = titleKey(String(fields['version'] ?? ''));
    return key === '' ? [] : [key];
  },
};
