import type { NumberField } from 'payload';
import { number } from 'payload/shared';
import { numberFault } from '#cms/ranges/number-fault.ts';
import { numberRanges, type NumberRangeName } from '#cms/ranges/number-ranges.ts';
import { applyRules } from './rules/apply-rules.ts';
import type { Rule } from './rules/rule.ts';

type Options = {
  /** The possible values. */
  range: NumberRangeName;
  /** Whether only whole numbers are accepted. */
  whole?: boolean;
  /** Unit, shown behind the label. */
  unit?: string;
  rules?: readonly Rule[];
  required?: boolean;
  defaultValue?: number;
  index?: boolean;
  admin?: NumberField['admin'];
  access?: NumberField['access'];
};

/** A number with its unit in the label, its range, and a Chinese message if it is invalid. */
export function numberField(name: string, label: string, options: Options): NumberField {
  const { whole = false, unit, rules = [], range, ...rest } = options;
  const kind = { label, whole, range: numberRanges[range] };
  return {
    name,
    label: unit ? `${label}（${unit}）` : label,
    type: 'number',
    ...rest,
    // Read by `refuse-misunderstood.ts`, which also checks drafts.
    custom: { kind },
    admin: {
      ...rest.admin,
      // The browser's own number field silently drops text that it does not understand.
      components: { ...rest.admin?.components, Field: '/fields/NumberInput#NumberInput' },
    },
    validate: async (value: number | number[] | null | undefined, context) => {
      const fault = numberFault(value, kind);
      if (fault !== null) return fault;
      const basic = await number(value, context);
      return basic === true ? applyRules(rules, value, context) : basic;
    },
  };
}
