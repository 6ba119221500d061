import type { DateField } from 'payload';
import { date } from 'payload/shared';
import { dayAtNoon } from '#cms/dates/day-at-noon.ts';
import { dayFault } from '#cms/ranges/day-fault.ts';
import { dayRanges, type DayRangeName } from '#cms/ranges/day-ranges.ts';
import { applyRules } from './rules/apply-rules.ts';
import type { Rule } from './rules/rule.ts';

type Options = Partial<Omit<DateField, 'type' | 'name' | 'validate' | 'hooks'>> & {
  /** Which days it can have at all; without one, what the CMS notes by itself. */
  range?: DayRangeName;
  rules?: readonly Rule[];
};

/** A calendar day in Asia/Shanghai, stored at noon UTC (see `dayAtNoon`). */
export function dayField(
  name: string,
  label: string,
  { rules = [], range, admin, ...options }: Options = {},
): DateField {
  const kind = range === undefined ? { label } : { label, range: dayRanges[range] };
  return {
    name,
    label,
    type: 'date',
    ...options,
    // Read by `refuse-misunderstood.ts`, which a draft meets as well.
    custom: { kind },
    validate: async (value, context) => {
      const fault = dayFault(value, kind, new Date());
      if (fault !== null) return fault;
      const basic = await date(value, context);
      return basic === true ? applyRules(rules, value, context) : basic;
    },
    hooks: {
      beforeValidate: [
        ({ value }: { value?: unknown }) =>
          (typeof value === 'string' || value instanceof Date) && !Number.isNaN(new Date(value).getTime())
            ? dayAtNoon(value)
            : value,
      ],
    },
    admin: { ...admin, date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy年M月d日' } },
  };
}
