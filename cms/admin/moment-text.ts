import { shanghaiWords } from '#content/time/shanghai.ts';

/** A time in the local format, to the minute: `11月28日 02:37`. */
export const momentText = shanghaiWords({
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});
