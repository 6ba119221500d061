import { weekdayGroups } from '../../stations/weekday-groups.ts';
import { recordOf } from '../../rules/record-of.ts';
import { textOf } from '../cells/cell.ts';
import { spanOf } from '../cells/span-of.ts';
import type { Column } from '../column.ts';

const names: Readonly<Record<string, string>> = weekdayGroups;

/** Weekly hours in one cell: `周一至周五 08:30-12:00；周一至周五 14:00-17:30`. */
export const hoursColumn: Column = {
  path: 'hours',
  heading: '开放时间',
  aliases: ['每周开放时间', '服务时间'],
  isRequired: false,
  example: '周一至周五 08:30-12:00；周一至周五 14:00-17:30',
  note: `时段之间用分号。可以写：${Object.values(weekdayGroups).join('、')}。`,
  read: ({ hours }) =>
    (Array.isArray(hours) ? hours : [])
      .map(recordOf)
      .map(({ days, opens, closes }) => `${names[String(days)] ?? ''} ${String(opens)}-${String(closes)}`)
      .join('；'),
  write: (cell, fields) => {
    const spans = textOf(cell)
      .split(/[;；\n]/)
      .map((span) => span.trim())
      .filter(Boolean);
    const hours = spans.map((span) => {
      const [, day = '', times = ''] = /^(\S+?) *(\d.*)$/.exec(span) ?? [];
      const days = Object.entries(names).find(([, label]) => label === day)?.[0];
      const open = spanOf(times);
      return days && open ? { days, ...open } : null;
    });
    if (hours.some((span) => span === null))
      return `“${textOf(cell)}”看不明白，请写成“周一至周五 08:30-12:00；周六 09:00-12:00”这样。`;
    fields['hours'] = hours;
    return null;
  },
};
