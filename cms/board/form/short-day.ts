/** A day `YYYY-MM-DD` in Chinese, without its year: 11月5日. */
export const shortDay = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
