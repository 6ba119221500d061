/** The values that a number can plausibly have, both ends included. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
}

/**
 * The only place that defines how small and how large a number can be: for forms, the API, sheets and the
 * review.
 */
export const numberRanges = {
  /** Figures of one activity of a town. */
  volunteers: { min: 0, max: 10_000 },
  served: { min: 0, max: 100_000 },
  /** Hours of all volunteers together. */
  hoursTogether: { min: 0, max: 100_000 },
  /** Length of an activity in hours, as the phone form asks: a quarter of an hour to three days. */
  length: { min: 0.25, max: 72 },
  /** Hours of one volunteer on one day. */
  hoursOfOne: { min: 0, max: 24 },
  /** Hours of one volunteer over a lifetime. */
  hoursOfLife: { min: 1, max: 100_000 },
  village: { min: 0, max: 100_000 },
  households: { min: 0, max: 50_000 },
  /** Households that one 联户长 looks after. */
  householdsOfOne: { min: 1, max: 200 },
  squareMetres: { min: 0.1, max: 1_000_000 },
  seats: { min: 0, max: 50_000 },
  latitude: { min: -90, max: 90 },
  longitude: { min: -180, max: 180 },
  zoom: { min: 1, max: 19 },
  rating: { min: 1, max: 5 },
  /** Days within which a step of a need is promised. */
  deadline: { min: 1, max: 365 },
  stars: { min: 1, max: 5 },
  level: { min: 0, max: 3 },
  /** Cost of a reward, or points taken by a redemption. */
  points: { min: 0, max: 1_000_000 },
  /** Points of a named item, each time. */
  item: { min: -1_000, max: 1_000 },
  pointsPerHour: { min: 0, max: 1_000 },
  pointsPerActivity: { min: 0, max: 1_000 },
  /** Years until points expire; days until a reservation lapses or an appeal is too late. */
  years: { min: 1, max: 20 },
  days: { min: 1, max: 365 },
  timesPerMonth: { min: 1, max: 1_000 },
  bonus: { min: 0, max: 10_000 },
  cap: { min: 0.01, max: 100_000 },
  factor: { min: 0.01, max: 100 },
  stock: { min: 0, max: 1_000_000 },
  quantity: { min: 1, max: 1_000 },
  /** Figures of a project or team, money included. */
  indicator: { min: -1_000_000_000, max: 1_000_000_000 },
  order: { min: 0, max: 1_000_000 },
  /** Counted by the CMS itself. */
  counted: { min: 0, max: 1_000_000_000 },
  /** Records drawn by a spot check. */
  drawn: { min: 1, max: 500 },
  birthYear: { min: 1900, max: 2100 },
} as const satisfies Record<string, NumberRange>;

export type NumberRangeName = keyof typeof numberRanges;
