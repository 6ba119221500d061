import { shanghaiDay } from '#content/time/shanghai.ts';

/** A moment as the ledger stores it: point in time, zone, and day in Shanghai. */
export interface Now {
  at: string;
  at_tz: 'Asia/Shanghai';
  today: string;
}

export const nowOf = (moment = new Date()): Now => ({
  at: moment.toISOString(),
  at_tz: 'Asia/Shanghai',
  today: shanghaiDay(moment),
});
