import {
  hourSteps,
  pointSteps,
  roundings,
  type PointsRule,
  type hoursKnownBy,
} from '#content/schema/points-rule.ts';
import { pointsText } from './points-text.ts';
import { countedMinutes } from './counted-minutes.ts';
import { roundRatio } from './round-ratio.ts';
import { toTenths } from './to-tenths.ts';

/** What one volunteer did at one activity, as far as points depend on it. */
export interface Service {
  hours: number;
  role: string;
  difficulty: string;
  hoursKnownBy: keyof typeof hoursKnownBy;
}

/** Points of a service, and how they come about in Chinese words. */
export interface Computation {
  tenths: number;
  words: string;
}

const tenthsIn = { tenth: 1, half: 5, whole: 10 } as const satisfies Record<keyof typeof pointSteps, number>;

/** Factors and rates have at most two decimals: whole hundredths, so that products are exact. */
const hundredths = (value: number) => BigInt(Math.round(value * 100));

/** A ratio as a decimal with at most three places; `约` before it if there would be more. */
function ratioText(top: bigint, bottom: bigint): string {
  const thousandths = (top * 1000n + bottom / 2n) / bottom;
  const text = String(Number(thousandths) / 1000);
  return thousandths * bottom === top * 1000n ? text : `约 ${text}`;
}

function factorOf(factors: PointsRule['roles'], key: string) {
  const found = factors.find((one) => one.key === key);
  return { name: found?.name ?? '', factor: found?.factor ?? 1 };
}

/**
 * Computes the points of one service under a rule: (hours × rate × role × difficulty) + points per service,
 * rounded as the rule says, then capped. The words come from the same numbers. A role or a difficulty that the
 * rule does not list counts as 1.
 */
export function computeService(rule: PointsRule, service: Service): Computation {
  if (rule.signedHoursOnly && service.hoursKnownBy !== 'signed')
    return { tenths: 0, words: '规则只认现场签到签退的时长，这一次是工作人员登记的，只记时长、不计积分' };

  const minutes = Math.round(service.hours * 60);
  const counted = countedMinutes(rule, minutes);
  const role = factorOf(rule.roles, service.role);
  const difficulty = factorOf(rule.difficulties, service.difficulty);
  const perActivity = toTenths(rule.pointsPerActivity);

  // In tenths: minutes × rate × role × difficulty, the last three in hundredths, ÷ 60 minutes.
  const bottom = 60n * 1_000_000n;
  const forHours =
    BigInt(counted) *
    hundredths(rule.pointsPerHour) *
    hundredths(role.factor) *
    hundredths(difficulty.factor) *
    10n;
  const top = forHours + BigInt(perActivity) * bottom;
  const pointStep = BigInt(tenthsIn[rule.roundPointsTo]);
  const rounded = roundRatio(top, bottom * pointStep, rule.roundPoints) * Number(pointStep);
  const cap = toTenths(rule.capPerActivity);
  const tenths = Math.min(rounded, cap);

  const hoursText = (value: number) => ratioText(BigInt(value), 60n);
  const terms = [
    ...(rule.pointsPerHour === 0
      ? []
      : [
          [
            `${hoursText(counted)} 小时`,
            ...(rule.pointsPerHour === 1 ? [] : [`每小时 ${rule.pointsPerHour} 分`]),
            ...(role.factor === 1 ? [] : [`${role.name} ${role.factor}`]),
            ...(difficulty.factor === 1 ? [] : [`${difficulty.name} ${difficulty.factor}`]),
          ].join(' × '),
        ]),
    ...(perActivity === 0 ? [] : [`每次 ${pointsText(perActivity)} 分`]),
  ];
  const hoursRule = `实际 ${hoursText(minutes)} 小时，按${hourSteps[rule.roundHoursTo]}计，${roundings[rule.roundHours]}；`;
  const isExact = BigInt(rounded) * bottom === top;
  const sum = isExact
    ? `${pointsText(rounded)} 分`
    : `${ratioText(top, bottom * 10n)} 分，按 ${pointSteps[rule.roundPointsTo]}计，${roundings[rule.roundPoints]}，得 ${pointsText(rounded)} 分`;
  const capped = rounded > cap ? `；一场最多 ${pointsText(cap)} 分` : '';
  return {
    tenths,
    words: `${counted === minutes ? '' : hoursRule}${terms.join(' + ') || '规则没有给分'} = ${sum}${capped}`,
  };
}
