import type { PointsRule } from '#content/schema/points-rule.ts';

/** An example of how one participation becomes points, step by step. */
export interface WorkedExample {
  readonly hours: number;
  readonly role: PointsRule['roles'][number];
  readonly difficulty: PointsRule['difficulties'][number];
  /** hours × points per hour. */
  readonly base: number;
  /** base × role × difficulty, before the cap. */
  readonly weighted: number;
  /** What is credited, after the cap. */
  readonly points: number;
  readonly isCapped: boolean;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/**
 * Computes the points of one activity of `hours` with the strongest factors of the rule, which show best what factors
 * do; null when the rule names no roles or no difficulties.
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
