import type { PointsRule } from '#content/schema/points-rule.ts';
import { computeService, type Service } from './compute-service.ts';
import { lapsesOn } from './lapses-on.ts';
import { pointsText } from './points-text.ts';
import { ruleOn } from './rule-on.ts';
import { toTenths } from './to-tenths.ts';

/** A service with its identifier and its day in Asia/Shanghai, `YYYY-MM-DD`. */
export interface DatedService extends Service {
  id: string;
  day: string;
  /** What it was, in Chinese, e.g. the name of the activity. */
  name: string;
}

/** What one service is worth under the rule of its day. */
export interface Earning {
  /** Identifier of the service. */
  service: string;
  name: string;
  day: string;
  /** Whole tenths of a point; 0 if the service earns none. */
  tenths: number;
  /** Identifier of the rule; null before the first rule. */
  rule: string | null;
  /** First day on which the points are no longer valid; null if they stay. */
  lapsesOn: string | null;
  /** How the number comes about, in Chinese. */
  words: string;
}

const byTime = (a: DatedService, b: DatedService) =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/**
 * What all services of one volunteer are worth, each under the rule of its day, in the order of time. A
 * month's cap is used up in this order too.
 */
export function earningsOf(rules: readonly PointsRule[], services: readonly DatedService[]): Earning[] {
  const inMonth = new Map<string, number>();
  return services.toSorted(byTime).map((service) => {
    const { id: about, name, day } = service;
    const rule = ruleOn(rules, day);
    const known = { service: about, name, day };
    if (rule === null)
      return { ...known, tenths: 0, rule: null, lapsesOn: null, words: '那时还没有积分规则' };
    const { tenths, words } = computeService(rule, service);
    const month = day.slice(0, 7);
    const before = inMonth.get(month) ?? 0;
    const cap = rule.capPerMonth === null ? Infinity : toTenths(rule.capPerMonth);
    const counted = Math.min(tenths, Math.max(0, cap - before));
    inMonth.set(month, before + counted);
    return {
      ...known,
      tenths: counted,
      rule: rule.id,
      lapsesOn: lapsesOn(rule, day),
      words:
        counted === tenths
          ? words
          : `${words}；每月最多 ${pointsText(cap)} 分，当月先前已得 ${pointsText(before)} 分，这一次计 ${pointsText(counted)} 分`,
    };
  });
}
