import type { PointsRule } from '#content/schema/points-rule.ts';

/** A step-by-step example of the points for one participation. */
export interface WorkedExample {
  readonly hours: number;
  readonly role: PointsRule['roles'][number];
  readonly difficulty: PointsRule['difficulties'][number];
  /** hours × points per hour. */
  readonly base: number;
  /** base × role × difficulty, before the cap. */
  readonly weighted: number;
  /** Points credited, after the cap. */
  readonly points: number;
  readonly isCapped: boolean;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/**
 * Computes the points of one activity of `hours` with the highest factors of the rule, because they show the
 * effect of factors best. Null if the rule has no roles or no difficulties.
 */
export function workedExample(rule: PointsRule, hours: number): WorkedExample | null {
  const strongest = (factors: PointsRule['roles']) => factors.toSorted((a, b) => b.factor - a.factor)[0];
  const role = strongest(rule.roles);
  const difficulty = strongest(rule.difficulties);
  if (!role || !difficulty) return null;
  const base = rounded(hours * rule.pointsPerHour);
  const weighted = rounded(base * role.factor * difficulty.factor);
  const points = Math.min(weighted, rule.capPerActivity);
  return { hours, role, difficulty, base, weighted, points, isCapped: points < weighted };
}
