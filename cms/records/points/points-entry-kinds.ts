/** Why points were added or taken. */
export const pointsEntryKinds = {
  earned: '服务所得',
  bonus: '特殊贡献加分',
  redeemed: '兑换扣减',
  expired: '到期清零',
  correction: '更正',
} as const;
