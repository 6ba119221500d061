import { shanghaiWords } from '../time/shanghai.ts';

/** A day in Chinese, in Shanghai: 2026年3月5日. */
export const formatDay = shanghaiWords({ year: 'numeric', month: 'long', day: 'numeric' });
