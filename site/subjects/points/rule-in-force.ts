import type { PointsRule } from '#content/schema/points-rule.ts';

/** The rules by time: the one in force on a day, the ones before it (latest first), the ones announced (soonest first). */
export interface RulesByTime {
  readonly current: PointsRule | undefined;
  readonly former: readonly PointsRule[];
  readonly announced: readonly PointsRule[];
}

/** Sorts versions of the rules by the day `today` (`YYYY-MM-DD`): the latest that has begun is in force. */
export function rulesByTime(rules: readonly PointsRule[], today: string): RulesByTime {
  const sorted = rules.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0));
  const begun = sorted.filter((rule) => rule.startsOn <= today);
  return {
    current: begun.at(-1),
    former: begun.slice(0, -1).toReversed(),
    announced: sorted.slice(begun.length),
  };
}
