/** A quarter of a year, e.g. `2026-Q3`. */
export interface Quarter {
  key: string;
  name: string;
  /** First and last day, `YYYY-MM-DD`. */
  from: string;
  to: string;
}

/** The quarter of a key; null if it is none. */
export function quarterOf(key: string): Quarter | null {
  const [, year, number] = /^(20\d{2})-Q([1-4])$/.exec(key) ?? [];
  if (year === undefined || number === undefined) return null;
  const last = 3 * Number(number);
  const month = (value: number) => String(value).padStart(2, '0');
  const days = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  return {
    key,
    name: `${year}年第${'一二三四'.charAt(Number(number) - 1)}季度`,
    from: `${year}-${month(last - 2)}-01`,
    to: `${year}-${month(last)}-${days}`,
  };
}

/** The last quarters that are over on a day, the newest first. */
export function pastQuarters(today: string, count: number): Quarter[] {
  let [year, number] = [Number(today.slice(0, 4)), Math.floor((Number(today.slice(5, 7)) - 1) / 3)];
  const found: Quarter[] = [];
  while (found.length < count) {
    if (number === 0) [year, number] = [year - 1, 4];
    const quarter = quarterOf(`${year}-Q${number}`);
    if (quarter) found.push(quarter);
    number -= 1;
  }
  return found;
}
