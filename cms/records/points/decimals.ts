import type { Rule } from '#cms/fields/rules/rule.ts';

const atMost =
  (decimals: number, example: string): Rule =>
  (value) => {
    if (typeof value !== 'number') return true;
    const scaled = value * 10 ** decimals;
    return Math.abs(scaled - Math.round(scaled)) < 1e-6 || `最多写 ${decimals} 位小数，例如 ${example}。`;
  };

/** Points have one decimal at most. */
export const oneDecimal = atMost(1, '2.5');

/** Factors and rates have two decimals at most. */
export const twoDecimals = atMost(2, '1.25');
