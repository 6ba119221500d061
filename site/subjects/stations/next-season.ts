import type { Season } from '#content/schema/season.ts';

/** A date in a given year; 29 February becomes 28 February if the year has no 29th. */
function dayIn(year: number, at: string): string {
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return `${year}-${at === '02-29' && !isLeap ? '02-28' : at}`;
}

/** First and last day of the season that is current, otherwise of the next one. */
export function nextSeason({ from, to }: Season, today: string): { validFrom: string; validThrough: string } {
  const year = Number(today.slice(0, 4));
  const seasons = [year - 1, year, year + 1].map((first) => ({
    validFrom: dayIn(first, from),
    validThrough: dayIn(to < from ? first + 1 : first, to),
  }));
  const [last = { validFrom: '', validThrough: '' }] = seasons.slice(-1);
  return seasons.find(({ validThrough }) => today <= validThrough) ?? last;
}
