import type { Field } from 'payload';
import { closesAfterOpens } from './closes-after-opens.ts';
import { notBefore } from '#cms/fields/rules/not-before.ts';
import { weekdayGroups } from '#cms/fields/weekday-groups.ts';
import { codeOptions } from '#cms/fields/code-select.ts';
import { dayField } from '#cms/fields/day-field.ts';
import { monthDayField } from '#cms/fields/month-day-field.ts';
import { timeOfDayField } from './time-of-day-field.ts';

/**
 * Opening hours of a station: weekly pattern, exceptions, a remark, and the day on which a person last
 * checked them.
 */
export const stationHours: Field[] = [
  {
    name: 'hours',
    label: '每周开放时间',
    labels: { singular: '时段', plural: '时段' },
    type: 'array',
    admin: {
      description:
        '一行写一个时段，例如“周一至周五 08:30–12:00”，上午、下午各写一行。只在一部分月份开放的，再写从几月到几月；全年都开放的，不用写。一行都不写，网站上显示“预约开放”。',
      components: { RowLabel: '/records/stations/HoursRowLabel#HoursRowLabel' },
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'days',
            label: '哪几天',
            type: 'select',
            required: true,
            defaultValue: 'mon-fri',
            options: codeOptions(weekdayGroups),
            admin: { width: '34%' },
          },
          timeOfDayField('opens', '开门'),
          timeOfDayField('closes', '关门', [closesAfterOpens]),
        ],
      },
      {
        type: 'row',
        fields: [
          monthDayField('seasonFrom', '只在（从）', { placeholder: '3月1日' }),
          monthDayField('seasonTo', '只在（到）', { placeholder: '10月31日', isEnd: true }),
        ],
      },
    ],
  },
  {
    name: 'exceptions',
    label: '特殊日期',
    labels: { singular: '特殊日期', plural: '特殊日期' },
    type: 'array',
    admin: {
      description: '放假、停电、临时外借等与平时不同的日子。过了的可以删去。',
      components: { RowLabel: '/records/stations/ExceptionRowLabel#ExceptionRowLabel' },
    },
    fields: [
      {
        type: 'row',
        fields: [
          dayField('from', '从哪天', { range: 'planned', required: true, admin: { width: '50%' } }),
          dayField('to', '到哪天（含）', {
            range: 'planned',
            required: true,
            rules: [notBefore('from', '“到哪天”不能早于“从哪天”。')],
            admin: { width: '50%' },
          }),
        ],
      },
      {
        name: 'spans',
        label: '这几天的开放时段',
        labels: { singular: '时段', plural: '时段' },
        type: 'array',
        admin: { description: '一个时段都不写，表示这几天不开放。' },
        fields: [
          {
            type: 'row',
            fields: [timeOfDayField('opens', '开门'), timeOfDayField('closes', '关门', [closesAfterOpens])],
          },
        ],
      },
      {
        name: 'reason',
        label: '原因',
        type: 'text',
        required: true,
        admin: { placeholder: '国庆假期', description: '会显示给群众看。' },
      },
    ],
  },
  {
    name: 'hoursNote',
    label: '开放时间补充说明',
    type: 'text',
    admin: { placeholder: '赶场天延长至 18:00', description: '上面的时段说不清的，写在这里。' },
  },
  dayField('assuredDate', '最近一次人工核对日期', {
    range: 'noted',
    admin: { description: '有人到现场或打电话核对过开放时间和联系方式的那一天。网站会显示“某月某日核对”。' },
  }),
];
