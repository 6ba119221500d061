const format = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** A moment as people in town read it, to the minute: `11月28日 02:37`. */
export const momentText = (moment: string): string => format.format(new Date(moment));
