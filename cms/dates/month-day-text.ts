/** A day of the year as the admin shows it: `03-01` → `3月1日`. */
export const monthDayText = (at: string): string => `${Number(at.slice(0, 2))}月${Number(at.slice(3))}日`;
