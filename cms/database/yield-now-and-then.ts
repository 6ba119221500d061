import { setImmediate } from 'node:timers/promises';

/** How long statements may run without a break before other work gets the thread, in milliseconds. */
const stretchMs = 20;

let lastYield = performance.now();

/**
 * Lets the event loop turn if statements have run without a break for a while. libsql works synchronously, so
 * awaiting it never leaves the thread. A loop of writes blocked every request. Its memory grew to gigabytes,
 * because finished statements are freed only when the loop turns.
 */
export async function yieldNowAndThen(): Promise<void> {
  if (performance.now() - lastYield < stretchMs) return;
  await setImmediate();
  lastYield = performance.now();
}
