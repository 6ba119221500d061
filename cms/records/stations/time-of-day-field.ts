import type { TextField } from 'payload';
import { timeOfDay } from '#content/schema/common.ts';
import { applyRules } from '#cms/fields/rules/apply-rules.ts';
import type { Rule } from '#cms/fields/rules/rule.ts';
import { normalizeTimeOfDay } from './normalize-time-of-day.ts';

/** A time of day, `HH:mm`. `8:30`, `8：30` and `8.30` are understood and converted. */
export function timeOfDayField(name: string, label: string, rules: readonly Rule[] = []): TextField {
  return {
    name,
    label,
    type: 'text',
    required: true,
    hooks: {
      beforeValidate: [({ value }) => (typeof value === 'string' ? normalizeTimeOfDay(value) : value)],
    },
    validate: (value: string | null | undefined, context) => {
      if (!value) return `请填写${label}时间，例如 08:30。`;
      if (!timeOfDay.safeParse(normalizeTimeOfDay(value)).success) {
        return `“${value}”不是正确的时间，请写成 08:30 的样子（24 小时制）。`;
      }
      return applyRules(rules, value, context);
    },
    admin: { width: '33%', placeholder: '08:30' },
  };
}
