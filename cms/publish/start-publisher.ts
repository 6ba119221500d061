import type { Payload } from 'payload';
import { shanghaiDay } from '../dates/shanghai-day.ts';
import { settings } from '../env.ts';
import { liveRelease } from './release-folders.ts';
import { runQueue } from './run-queue.ts';

/** Time between two looks at the queue, milliseconds. */
const lookEvery = 500;
const key = Symbol.for('practice-stations.publisher');

/** Day of the live release, `YYYYMMDD`; pages that say “today” are made anew when the day changes. */
const isFromToday = () => {
  const live = liveRelease(settings.releasesDir);
  return live === null || live.startsWith(shanghaiDay(new Date()).replaceAll('-', ''));
};

/**
 * Starts the publisher in this process, once: it looks at the queue twice a second and publishes what is there; after
 * midnight it publishes so that “this week” is this week's. Returns a function that stops it.
 */
export function startPublisher(payload: Payload): () => void {
  const running: unknown = Reflect.get(globalThis, key);
  if (typeof running === 'function') return running as () => void;
  let isStopped = false;
  let dailyTriedOn = '';
  const look = async () => {
    try {
      const today = shanghaiDay(new Date());
      const isDaily = !isFromToday() && dailyTriedOn !== today;
      if (isDaily) dailyTriedOn = today;
      await runQueue({ payload, ...(isDaily ? { reason: '每日更新' } : {}) });
    } catch (error) {
      payload.logger.error({ err: error }, 'the publisher could not look at its queue');
    }
    if (!isStopped) setTimeout(() => void look(), lookEvery).unref();
  };
  const stop = () => {
    isStopped = true;
    Reflect.deleteProperty(globalThis, key);
  };
  Reflect.set(globalThis, key, stop);
  void look();
  return stop;
}
