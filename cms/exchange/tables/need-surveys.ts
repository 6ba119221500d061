import { needChannels } from '#content/schema/need.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import type { SheetTable } from '../column.ts';
import { choicesColumn } from '../columns/choice-columns.ts';
import { dayColumn } from '../columns/day-column.ts';
import { referenceColumn } from '../columns/reference-columns.ts';
import { textColumn } from '../columns/text-columns.ts';
import { titleKey } from '../cells/title-key.ts';

/** 需求大排查: identified by its first day, since surveys do not overlap, and its name. */
export const needSurveysSheet: SheetTable = {
  collection: 'needSurveys',
  label: '需求大排查',
  about: '历次排查的期间和渠道。征集和办结的条数按需求自动统计，不用填。',
  columns: [
    textColumn('name', {
      heading: '名称',
      aliases: ['排查名称'],
      isRequired: true,
      example: '2026年秋季群众需求大排查',
    }),
    dayColumn('startsOn', { heading: '开始日期', aliases: ['开始时间', '起始日期'], isRequired: true }),
    dayColumn('endsOn', { heading: '截止日期', aliases: ['结束日期', '截止时间'], isRequired: true }),
    choicesColumn('channels', needChannels, {
      heading: '征集渠道',
      aliases: ['渠道', '征集方式'],
      note: '几个渠道之间用顿号。',
    }),
    textColumn('notice', { heading: '公告' }),
    referenceColumn('document', 'documents', { heading: '公告文件' }),
    textColumn('contact', { heading: '咨询电话', aliases: ['联系方式'] }),
  ],
  outOnly: { slug: '网址名' },
  titleOf: (fields) => String(fields['name'] ?? ''),
  keysOf: (fields) => {
    const day = fields['startsOn'];
    return typeof day === 'string' ? [`${shanghaiDay(day)} ${titleKey(String(fields['name'] ?? ''))}`] : [];
  },
};
