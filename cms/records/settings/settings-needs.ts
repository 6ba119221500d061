import type { Field } from 'payload';
import { numberField } from '#cms/fields/number-field.ts';
import { contactWithin } from '#cms/records/needs/claim-states.ts';
import { usualDeadlines, type NeedDeadlines } from '#cms/records/needs/due-on.ts';

const labels: Readonly<Record<keyof NeedDeadlines, readonly [label: string, description: string]>> = {
  accept: ['受理', '从提出那天算起。'],
  dispatch: ['派单', '从受理那天算起。'],
  take: ['接单', '从派单那天算起。'],
  serve: ['办结', '从接单那天算起。'],
  rate: ['回访评价', '从办结那天算起。'],
};

const days = (name: string, label: string, usual: number, description: string) =>
  numberField(name, label, {
    range: 'deadline',
    unit: '天内',
    whole: true,
    required: true,
    defaultValue: usual,
    admin: { width: '33%', description },
  });

/** How soon the town promises each step of a need, in days of the calendar. */
export const settingsNeeds: Field[] = [
  {
    name: 'needDays',
    label: '办理期限',
    type: 'group',
    admin: { description: '按自然日算，到期当天不算超期。超期的在需求看板和工作台上标红。' },
    fields: [
      {
        type: 'row',
        fields: Object.entries(labels).map(([name, [label, description]]) =>
          days(name, label, usualDeadlines[name as keyof NeedDeadlines], description),
        ),
      },
      days(
        'contact',
        '认领后联系',
        contactWithin,
        '微心愿确认认领以后，从那天算起；过期没有联系的，重新开放认领。',
      ),
    ],
  },
];
