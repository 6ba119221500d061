import { setTimeout } from 'node:timers/promises';
import { WriteLockTimeout } from './write-lock-timeout.ts';

function isBusy(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return typeof error.code === 'string' && error.code.startsWith('SQLITE_BUSY');
}

/**
 * Repeats a statement that needs the write lock of the file while another process holds it. SQLite could wait
 * itself (`busy_timeout`), but that would block the event loop for seconds. With short sleeps of uneven
 * length this process can answer requests meanwhile. Throws `WriteLockTimeout` after `timeoutMs`.
 */
export async function retryWhileBusy<Result>(
  run: () => Promise<Result>,
  timeoutMs: number,
  onRetry: () => void,
): Promise<Result> {
  const start = performance.now();
  for (;;) {
    try {
      return await run();
    } catch (error) {
      if (!isBusy(error)) throw error;
      const waited = performance.now() - start;
      if (waited >= timeoutMs) throw new WriteLockTimeout('other-process', Math.round(waited), error);
    }
    onRetry();
    await setTimeout(1 + Math.random() * 6);
  }
}
