import { watchStarter } from './watch-starter.ts';

type Closing = () => unknown;

/**
 * Ends this process in order when a signal tells it to, or when the `npm` that started it has gone. Returns a function that adds
 * what is to be done then; what was added last is done first.
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
