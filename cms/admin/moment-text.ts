import { shanghaiWords } from '#content/time/shanghai.ts';

/** A moment as people in town read it, to the minute: `11月28日 02:37`. */
export const momentText = shanghaiWords({
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});
