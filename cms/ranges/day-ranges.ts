/** The days that a date can plausibly have: from a fixed day to so many years after today; 0 is today. */
export interface DayRange {
  readonly earliest: string;
  readonly yearsAhead: number;
}

/** The one place that says how early and how late a date can be: for forms, the API, sheets and the review. */
export const dayRanges = {
  /** Activities, and all that happens at them; older than the first stations of this kind, for what they carried on. */
  activity: { earliest: '2012-01-01', yearsAhead: 2 },
  /** What was noted after it happened: needs, self-checks, points, hours looked at. */
  noted: { earliest: '2012-01-01', yearsAhead: 0 },
  /** Days that are planned: when rules begin to hold, when a door stays shut, when a text goes live. */
  planned: { earliest: '2012-01-01', yearsAhead: 2 },
  /** When what is live goes again. */
  takenDown: { earliest: '2012-01-01', yearsAhead: 20 },
  /** Teams, projects and documents may be older than the stations. */
  founded: { earliest: '1949-10-01', yearsAhead: 0 },
  begun: { earliest: '1949-10-01', yearsAhead: 2 },
  issued: { earliest: '1949-10-01', yearsAhead: 1 },
  /** Volunteers are registered since 1993. */
  registered: { earliest: '1993-01-01', yearsAhead: 0 },
} as const satisfies Record<string, DayRange>;

export type DayRangeName = keyof typeof dayRanges;
