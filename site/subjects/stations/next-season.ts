import type { Season } from '#content/schema/season.ts';

/** A day of a year; the end of February where it has no 29th. */
function dayIn(year: number, at: string): string {
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return `${year}-${at === '02-29' && !isLeap ? '02-28' : at}`;
}

/** From which day to which a season is, if it is now, or else comes next. */
export function nextSeason({ from, to }: Season, today: string): { validFrom: string; validThrough: string } {
  const year = Number(today.slice(0, 4));
  const seasons = [year - 1, year, year + 1].map((first) => ({
    validFrom: dayIn(first, from),
    validThrough: dayIn(to < from ? first + 1 : first, to),
  }));
  const [last = { validFrom: '', validThrough: '' }] = seasons.slice(-1);
  return seasons.find(({ validThrough }) => today <= validThrough) ?? last;
}
