/** The plausible days of a date: from a fixed day to this many years after today; 0 means until today. */
export interface DayRange {
  readonly earliest: string;
  readonly yearsAhead: number;
}

/**
 * The only place that defines how early and how late a date can be: for forms, the API, sheets and the
 * review.
 */
export const dayRanges = {
  /**
   * Activities and everything that happens at them. Earlier than the first stations of this kind, because of
   * activities that these continued.
   */
  activity: { earliest: '2012-01-01', yearsAhead: 2 },
  /** Noted after it happened: needs, self-checks, points, checked hours. */
  noted: { earliest: '2012-01-01', yearsAhead: 0 },
  /** Planned days: when rules take effect, when a door stays shut, when a text goes live. */
  planned: { earliest: '2012-01-01', yearsAhead: 2 },
  /** When live content is taken down. */
  takenDown: { earliest: '2012-01-01', yearsAhead: 20 },
  /** Teams, projects and documents may be older than the stations. */
  founded: { earliest: '1949-10-01', yearsAhead: 0 },
  begun: { earliest: '1949-10-01', yearsAhead: 2 },
  issued: { earliest: '1949-10-01', yearsAhead: 1 },
  /** Volunteers have been registered since 1993. */
  registered: { earliest: '1993-01-01', yearsAhead: 0 },
} as const satisfies Record<string, DayRange>;

export type DayRangeName = keyof typeof dayRanges;
