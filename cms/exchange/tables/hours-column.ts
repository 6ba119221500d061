import { weekText } from '#cms/records/stations/week-text.ts';
import { weeklyRows } from '#cms/records/stations/weekly-rows.ts';
import { weeklySpans } from '#cms/records/stations/weekly-spans.ts';
import type { Station } from '#cms/payload-types.ts';
import { weekOf } from '../cells/week-of.ts';
import type { Column } from '../column.ts';

const example = '周一至周五 08:30-12:00、14:00-17:30；周六 09:00-12:00';

/** Weekly hours in one cell, as people write them. */
export const hoursColumn: Column = {
  path: 'hours',
  heading: '开放时间',
  aliases: ['每周开放时间', '服务时间'],
  isRequired: false,
  example,
  note: '先写哪几天，再写几点到几点；上午、下午之间用顿号，几段之间用分号。只在部分月份开放的，前面写“3月至10月”。',
  read: ({ hours }) => weekText(weeklySpans(hours as Station['hours'])),
  write: (cell, fields) => {
    const week = weekOf(cell);
    if ('fault' in week) return week.fault;
    fields['hours'] = weeklyRows(week.value);
    return null;
  },
};
