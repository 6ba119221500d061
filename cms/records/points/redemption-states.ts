/** State of a redemption. */
export const redemptionStates = {
  reserved: '已登记，待领取',
  handed: '已领取',
  cancelled: '已取消',
} as const;
