import type { DateField, DateFieldValidation } from 'payload';
import { date } from 'payload/shared';
import { dayFault } from '#cms/ranges/day-fault.ts';
import { dayRanges, type DayRangeName } from '#cms/ranges/day-ranges.ts';
import { applyRules } from './rules/apply-rules.ts';
import type { Rule } from './rules/rule.ts';

/** Options of a day or moment field. */
export type DateOptions = Partial<Omit<DateField, 'type' | 'name' | 'validate' | 'hooks'>> & {
  /** The possible days; not set for times that the CMS notes by itself. */
  range?: DayRangeName;
  rules?: readonly Rule[];
};

/**
 * Validation of days and moments: a day that exists in the calendar, inside the range, and the rules of the
 * field.
 */
export function validatedDate(
  label: string,
  { range, rules = [] }: Pick<DateOptions, 'range' | 'rules'>,
): { custom: { kind: object }; validate: DateFieldValidation } {
  const kind = range === undefined ? { label } : { label, range: dayRanges[range] };
  return {
    // Read by `refuse-misunderstood.ts`, which also checks drafts.
    custom: { kind },
    validate: async (value, context) => {
      const fault = dayFault(value, kind, new Date());
      if (fault !== null) return fault;
      const basic = await date(value, context);
      return basic === true ? applyRules(rules, value, context) : basic;
    },
  };
}
