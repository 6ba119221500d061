import type { DateField } from 'payload';
import { date } from 'payload/shared';
import { dayAtNoon } from '../dates/day-at-noon.ts';
import type { Rule } from '../rules/rule.ts';
import { applyRules } from '../rules/apply-rules.ts';

type Options = Partial<Omit<DateField, 'type' | 'name' | 'validate' | 'hooks'>> & { rules?: readonly Rule[] };

/** A calendar day in Asia/Shanghai, stored at noon UTC (see `dayAtNoon`). */
export function dayField(
  name: string,
  label: string,
  { rules = [], admin, ...options }: Options = {},
): DateField {
  return {
    name,
    label,
    type: 'date',
    ...options,
    validate: async (value, context) => {
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
