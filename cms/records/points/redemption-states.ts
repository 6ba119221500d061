/** State of a redemption. */
export const redemptionStates = {
  reserved: '已登记，待领取',
  handed: '已领取',
  cancelled: '已退回',
  lapsed: '逾期未领，已退回',
} as const;
