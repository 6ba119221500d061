import type { roundings } from '#content/schema/points-rule.ts';

/** `top / bottom` as a whole number, rounded the given way. Both are positive or zero; exact. */
export function roundRatio(top: bigint, bottom: bigint, rounding: keyof typeof roundings): number {
  const added = { down: 0n, nearest: bottom / 2n, up: bottom - 1n }[rounding];
  return Number((top + added) / bottom);
}
