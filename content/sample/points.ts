import type { SampleActivity, SampleParticipation, SamplePointsEntry, SamplePointsRule } from './types.ts';

/** The rule in force on a day: the last one that has started. Null before the first. */
function ruleOn(day: string, rules: readonly SamplePointsRule[]): SamplePointsRule | null {
  const started = rules.filter(({ startsOn }) => startsOn <= day);
  return started.reduce<SamplePointsRule | null>(
    (latest, rule) => (latest === null || rule.startsOn > latest.startsOn ? rule : latest),
    null,
  );
}

/**
 * Points of one participation under a rule, rounded to one decimal: hours × rate × role × difficulty, capped.
 * 0 if the hours do not count.
 */
function pointsBy(
  rule: SamplePointsRule,
  { hours, role, difficulty, hoursKnownBy }: SampleParticipation,
): number {
  if (rule.signedHoursOnly && hoursKnownBy !== 'signed') return 0;
  const factor = (factors: readonly { key: string; factor: number }[], key: string) =>
    factors.find((one) => one.key === key)?.factor ?? 1;
  const points =
    hours * rule.pointsPerHour * factor(rule.roles, role) * factor(rule.difficulties, difficulty);
  return Math.round(Math.min(points, rule.capPerActivity) * 10) / 10;
}

/** Entries for all participations that earn points, dated at the end of the activity. */
export function earnedEntries(
  activities: readonly SampleActivity[],
  participations: readonly SampleParticipation[],
  rules: readonly SamplePointsRule[],
): SamplePointsEntry[] {
  const byKey = new Map(activities.map((activity) => [activity.key, activity]));
  return participations.flatMap((participation) => {
    const activity = byKey.get(participation.activity);
    const rule = activity === undefined ? null : ruleOn(activity.day, rules);
    if (activity === undefined || rule === null) return [];
    const points = pointsBy(rule, participation);
    if (points === 0) return [];
    return {
      key: `earned:${participation.key}`,
      kind: 'earned',
      volunteer: participation.volunteer,
      points,
      at: `${activity.day}T${activity.ends}:00+08:00`,
      reason: `参加“${activity.title}”`,
      participation: participation.key,
      rule: rule.key,
      redemption: null,
    };
  });
}
