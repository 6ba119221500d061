import type { DateField } from 'payload';
import { date } from 'payload/shared';
import { dayFault } from '#cms/ranges/day-fault.ts';
import { dayRanges, type DayRangeName } from '#cms/ranges/day-ranges.ts';
import { applyRules } from './rules/apply-rules.ts';
import type { Rule } from './rules/rule.ts';

type Options = Partial<Omit<DateField, 'type' | 'name' | 'validate' | 'hooks'>> & {
  /** Which days it can have at all; without one, what the CMS notes by itself. */
  range?: DayRangeName;
  rules?: readonly Rule[];
};

/** A day and time, shown and typed in Asia/Shanghai whatever the browser's zone, stored as a moment. */
export function momentField(
  name: string,
  label: string,
  { rules = [], range, admin, ...options }: Options = {},
): DateField {
  const kind = range === undefined ? { label } : { label, range: dayRanges[range] };
  return {
    name,
    label,
    type: 'date',
    timezone: {
      defaultTimezone: 'Asia/Shanghai',
      required: false,
      supportedTimezones: [{ label: '北京时间', value: 'Asia/Shanghai' }],
      override: ({ baseField }) => ({
        ...baseField,
        label: `${label}的时区`,
        admin: { ...baseField.admin, disableListColumn: true, disableListFilter: true },
      }),
    },
    ...options,
    // Read by `refuse-misunderstood.ts`, which a draft meets as well.
    custom: { kind },
    validate: async (value, context) => {
      const fault = dayFault(value, kind, new Date());
      if (fault !== null) return fault;
      const basic = await date(value, context);
      return basic === true ? applyRules(rules, value, context) : basic;
    },
    admin: {
      ...admin,
      date: {
        pickerAppearance: 'dayAndTime',
        displayFormat: 'yyyy年M月d日 HH:mm',
        timeFormat: 'HH:mm',
        timeIntervals: 15,
      },
    },
  };
}
