import { watchStarter } from './watch-starter.ts';

type Closing = () => unknown;

/**
 * Ends this process in order on a signal, or when the `npm` that started it has ended. Returns a function
 * that adds a closing action. Actions run in reverse order.
 */
export function stopWhenTold(): (closing: Closing) => void {
  const closings: Closing[] = [];
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    for (const closing of closings.toReversed()) await closing();
    process.exit(0);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
  watchStarter(() => void stop());
  return (closing) => void closings.push(closing);
}
