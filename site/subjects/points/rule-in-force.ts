import type { PointsRule } from '#content/schema/points-rule.ts';

/** The rules by time: the current one, earlier ones (latest first), and announced ones (soonest first). */
export interface RulesByTime {
  readonly current: PointsRule | undefined;
  readonly former: readonly PointsRule[];
  readonly announced: readonly PointsRule[];
}

/** Sorts versions of the rules by the day `today` (`YYYY-MM-DD`). The latest that has started is current. */
export function rulesByTime(rules: readonly PointsRule[], today: string): RulesByTime {
  const sorted = rules.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0));
  const begun = sorted.filter((rule) => rule.startsOn <= today);
  return {
    current: begun.at(-1),
    former: begun.slice(0, -1).toReversed(),
    announced: sorted.slice(begun.length),
  };
}
