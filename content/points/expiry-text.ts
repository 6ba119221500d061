import { pointsExpiries, type PointsRule } from '#content/schema/points-rule.ts';

/** How long points stay valid, in Chinese. */
export const expiryText = ({ expiry, expiryYears }: Pick<PointsRule, 'expiry' | 'expiryYears'>): string =>
  expiry === 'years' && expiryYears !== null
    ? `自取得之日起 ${expiryYears} 年内有效`
    : pointsExpiries[expiry];
