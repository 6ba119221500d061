/** China's clocks are eight hours ahead of UTC all year. */
const eightHours = 8 * 3_600_000;

/**
 * Date and time in Asia/Shanghai of a moment, `YYYY-MM-DDTHH:mm:ss.sss`. Throws RangeError if the moment is
 * invalid.
 */
const wall = (moment: string | Date): string =>
  new Date(new Date(moment).getTime() + eightHours).toISOString().slice(0, -1);

/** Calendar day in Asia/Shanghai of a moment, `YYYY-MM-DD`. Throws RangeError if the moment is invalid. */
export const shanghaiDay = (moment: string | Date): string => wall(moment).slice(0, -13);

/** Time of day in Asia/Shanghai of a moment, `HH:mm`. Throws RangeError if the moment is invalid. */
export const shanghaiTime = (moment: string | Date): string => wall(moment).slice(-12, -7);

/**
 * A moment with the offset of Asia/Shanghai, `YYYY-MM-DDTHH:mm:ss+08:00`. Throws RangeError if the moment is
 * invalid.
 */
export const shanghaiMoment = (moment: string | Date): string => `${wall(moment).slice(0, -4)}+08:00`;

/** The moment of this day and time in Asia/Shanghai; an Invalid Date if there is no such moment. */
export const momentIn = (day: string, time = '00:00'): Date =>
  new Date(`${day}T${time.length === 5 ? `${time}:00` : time}+08:00`);

/** Returns a function that formats moments in Chinese, in the time of Asia/Shanghai. */
export const shanghaiWords = (format: Intl.DateTimeFormatOptions): ((moment: string | Date) => string) => {
  const words = new Intl.DateTimeFormat('zh-CN', { ...format, timeZone: 'Asia/Shanghai' });
  return (moment) => words.format(new Date(moment));
};
