import type { Rule } from '#cms/fields/rules/rule.ts';

/** An activity can be set to held only after its start. */
export const heldHasBegun: Rule = (value, { siblings, now }) => {
  const { startsAt } = siblings;
  if (value !== 'held' || !(typeof startsAt === 'string' || startsAt instanceof Date)) return true;
  return new Date(startsAt) > now
    ? '开始时间还没有到，不能选“已开展”。请核对开始时间，或先保持“即将开展”。'
    : true;
};
