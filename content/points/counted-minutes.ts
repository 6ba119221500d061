import type { PointsRule, hourSteps } from '#content/schema/points-rule.ts';
import { roundRatio } from './round-ratio.ts';

const minutesIn = { minute: 1, tenth: 6, half: 30, whole: 60 } as const satisfies Record<
  keyof typeof hourSteps,
  number
>;

/** Minutes of a service that count, rounded as the rule says. */
export function countedMinutes(
  { roundHoursTo, roundHours }: Pick<PointsRule, 'roundHoursTo' | 'roundHours'>,
  minutes: number,
): number {
  const step = minutesIn[roundHoursTo];
  return roundRatio(BigInt(minutes), BigInt(step), roundHours) * step;
}
