import { computeService, type Computation } from '#content/points/compute-service.ts';
import type { PointsRule } from '#content/schema/points-rule.ts';

/** An example of the points for one service, computed like everybody's. */
export interface WorkedExample extends Computation {
  readonly hours: number;
  readonly role: PointsRule['roles'][number];
  readonly difficulty: PointsRule['difficulties'][number];
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
  const service = { hours, role: role.key, difficulty: difficulty.key, hoursKnownBy: 'signed' } as const;
  return { hours, role, difficulty, ...computeService(rule, service) };
}
