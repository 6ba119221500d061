/**
 * The name of a figure for `data-figure`, by which `verify` finds and recomputes it: `<metric> <scope> <period>`. The
 * element must hold the formatted figure and nothing else. The scope is `town`, or a list of the metrics document and
 * an id: `stations/ab…`.
 */
export const figureName = (metric: string, period: string, scope = 'town'): string =>
  `${metric} ${scope} ${period}`;
