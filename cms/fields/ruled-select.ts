import type { OptionObject, SelectField } from 'payload';
import { select } from 'payload/shared';
import { applyRules } from './rules/apply-rules.ts';
import type { Rule } from './rules/rule.ts';

type Options = {
  name: string;
  label: string;
  options: OptionObject[];
  defaultValue: string;
  rules: readonly Rule[];
  index?: boolean;
  access?: SelectField['access'];
  admin?: SelectField['admin'];
};

/** A required choice with rules beyond being one of the options. */
export function ruledSelect({ rules, ...options }: Options): SelectField {
  return {
    type: 'select',
    required: true,
    ...options,
    validate: async (value: string | string[] | null | undefined, context) => {
      const basic = await select(value, context);
      return basic === true ? applyRules(rules, value, context) : basic;
    },
  };
}
