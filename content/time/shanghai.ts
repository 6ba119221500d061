/** China's clocks are eight hours ahead of UTC all year. */
const eightHours = 8 * 3_600_000;

/** What calendar and clock in Asia/Shanghai show at a moment, `YYYY-MM-DDTHH:mm:ss.sss`. Throws a RangeError for what is no moment. */
const wall = (moment: string | Date): string =>
  new Date(new Date(moment).getTime() + eightHours).toISOString().slice(0, -1);

/** The calendar day in Asia/Shanghai of a moment, `YYYY-MM-DD`. Throws a RangeError for what is no moment. */
export const shanghaiDay = (moment: string | Date): string => wall(moment).slice(0, -13);

/** The time of day in Asia/Shanghai of a moment, `HH:mm`. Throws a RangeError for what is no moment. */
export const shanghaiTime = (moment: string | Date): string => wall(moment).slice(-12, -7);

/** A moment written with the offset of Asia/Shanghai, `YYYY-MM-DDTHH:mm:ss+08:00`. Throws a RangeError for what is no moment. */
export const shanghaiMoment = (moment: string | Date): string => `${wall(moment).slice(0, -4)}+08:00`;

/** The moment at which it is this time of this day in Asia/Shanghai; an Invalid Date where there is no such. */
export const momentIn = (day: string, time = '00:00'): Date =>
  new Date(`${day}T${time.length === 5 ? `${time}:00` : time}+08:00`);

/** Writes moments in Chinese, by the clocks of Asia/Shanghai. */
export const shanghaiWords = (format: Intl.DateTimeFormatOptions): ((moment: string | Date) => string) => {
  const words = new Intl.DateTimeFormat('zh-CN', { ...format, timeZone: 'Asia/Shanghai' });
  return (moment) => words.format(new Date(moment));
};
