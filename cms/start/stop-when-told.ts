import { watchStarter } from './watch-starter.ts';

type Deed = () => unknown;

/**
 * Ends this process in order when a signal tells it to, or when the `npm` that started it has gone. Returns a function that adds
 * what is to be done then; what was added last is done first.
 */
export function stopWhenTold(): (deed: Deed) => void {
  const deeds: Deed[] = [];
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    for (const deed of deeds.toReversed()) await deed();
    process.exit(0);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
  watchStarter(() => void stop());
  return (deed) => void deeds.push(deed);
}
