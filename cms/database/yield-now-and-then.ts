import { setImmediate } from 'node:timers/promises';

/** How long statements may follow each other before others get the thread, in milliseconds. */
const stretchMs = 20;

let lastYield = performance.now();

/**
 * Lets the event loop turn if statements have followed each other for a while. libsql works synchronously: `await`ing it
 * never leaves the thread, so a loop of writes starved every request and, as finished statements are only given back when
 * the loop turns, grew to gigabytes.
 */
export async function yieldNowAndThen(): Promise<void> {
  if (performance.now() - lastYield < stretchMs) return;
  await setImmediate();
  lastYield = performance.now();
}
