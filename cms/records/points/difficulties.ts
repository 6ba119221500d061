/** Difficulty of a service. The valid points rules hold its factors under the same keys. */
export const difficulties = { normal: '一般', hard: '较难', special: '特殊（抢险、救灾等）' } as const;
