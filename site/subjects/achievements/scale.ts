/** A value axis from zero to a round number. */
export interface Scale {
  readonly max: number;
  /** Round values for grid lines, without zero. */
  readonly ticks: readonly number[];
}

/** The smallest axis with three to five round ticks that contains all values. */
export function scaleFor(values: readonly number[]): Scale {
  const largest = Math.max(0, ...values);
  if (largest === 0) return { max: 1, ticks: [] };
  const power = 10 ** Math.floor(Math.log10(largest / 4));
  const step = Math.max(
    1,
    [1, 2, 2.5, 5, 10].map((n) => n * power).find((size) => largest / size <= 5) ?? power * 10,
  );
  const count = Math.ceil(largest / step);
  return { max: count * step, ticks: Array.from({ length: count }, (_, index) => (index + 1) * step) };
}
