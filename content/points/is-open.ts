import type { PointsRule } from '#content/schema/points-rule.ts';
import { inSeason } from '#content/season/in-season.ts';

/** Whether points can be redeemed on a day, `YYYY-MM-DD`. */
export const isOpen = ({ redemptionWindows }: Pick<PointsRule, 'redemptionWindows'>, day: string): boolean =>
  redemptionWindows.length === 0 || redemptionWindows.some((window) => inSeason(window, day));
