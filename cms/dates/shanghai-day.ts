const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** The calendar day in Asia/Shanghai of a moment, `YYYY-MM-DD`. Throws a RangeError for what is no moment. */
export function shanghaiDay(moment: string | Date): string {
  return shanghai.format(new Date(moment));
}
