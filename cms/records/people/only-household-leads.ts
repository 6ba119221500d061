import { volunteerKinds } from '#content/schema/volunteer-kinds.ts';
import type { Rule } from '#cms/fields/rules/rule.ts';

/** Households are looked after by a 联户长: of other volunteers their number would count nowhere. */
export const onlyHouseholdLeads: Rule = (value, { siblings }) =>
  typeof value !== 'number' || siblings['kind'] === 'household-lead'
    ? true
    : `只有身份是“${volunteerKinds['household-lead']}”的填联系户数。请把身份改成联户长，或者清空户数。`;
