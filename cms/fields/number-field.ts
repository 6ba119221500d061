import type { NumberField } from 'payload';
import { number } from 'payload/shared';
import { applyRules } from '../rules/apply-rules.ts';
import type { Rule } from '../rules/rule.ts';

type Options = {
  /** Whether only whole numbers are accepted. */
  whole?: boolean;
  /** Unit, shown behind the label. */
  unit?: string;
  rules?: readonly Rule[];
  required?: boolean;
  defaultValue?: number;
  index?: boolean;
  min?: number;
  max?: number;
  admin?: NumberField['admin'];
  access?: NumberField['access'];
};

/** A figure: zero or more unless `min` says otherwise, with its unit in the label and a Chinese message when it is off. */
export function numberField(name: string, label: string, options: Options = {}): NumberField {
  const { whole = false, unit, rules = [], min = 0, max, ...rest } = options;
  return {
    name,
    label: unit ? `${label}（${unit}）` : label,
    type: 'number',
    ...rest,
    validate: async (value: number | number[] | null | undefined, context) => {
      if (typeof value === 'number') {
        if (!Number.isFinite(value)) return `${label}应为数字。`;
        if (value < min) return min === 0 ? `${label}不能小于 0。` : `${label}不能小于 ${min}。`;
        if (max !== undefined && value > max) return `${label}不能大于 ${max}。`;
        if (whole && !Number.isInteger(value)) return `${label}应为整数。`;
      }
      const basic = await number(value, context);
      return basic === true ? applyRules(rules, value, context) : basic;
    },
  };
}
