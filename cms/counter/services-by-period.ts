/** One service of a volunteer as papers tell of it. */
export interface ToldService {
  /** Day in Shanghai, `YYYY-MM-DD`. */
  day: string;
  activity: string;
  hours: number;
  isSigned: boolean;
}

/** Services of a period together. */
export interface PeriodTotal {
  period: string;
  services: number;
  hours: number;
  signedHours: number;
}

const sum = (services: readonly ToldService[]) =>
  Math.round(services.reduce((total, { hours }) => total + hours, 0) * 100) / 100;

/** Totals of services under a name. */
export const totalOf = (period: string, services: readonly ToldService[]): PeriodTotal => ({
  period,
  services: services.length,
  hours: sum(services),
  signedHours: sum(services.filter(({ isSigned }) => isSigned)),
});

const quarterOf = ({ day }: ToldService) =>
  `${day.slice(0, 4)}年第${'一二三四'.charAt(Math.floor((Number(day.slice(5, 7)) - 1) / 3))}季度`;

/** Totals by quarter in the order of time; quarters without a service are left out. */
export const byQuarter = (services: readonly ToldService[]): PeriodTotal[] =>
  [
    ...Map.groupBy(
      services.toSorted((a, b) => (a.day < b.day ? -1 : 1)),
      quarterOf,
    ),
  ].map(([period, own]) => totalOf(period, own));
