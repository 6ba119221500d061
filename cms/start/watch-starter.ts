import { readFileSync } from 'node:fs';
import { processBeginning } from '#cms/process/process-beginning.ts';

/** Time between two checks, in milliseconds. */
const lookEvery = 200;

const told = (pid: number, file: 'cmdline' | 'stat'): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
};

/**
 * Calls back once `npm start` has ended. npm runs a script through a shell. If npm is told to stop, it stops
 * that shell, but the shell does not tell its program: the server would keep running on the port, and nothing
 * would stop it. Returns a function that ends the watch.
 */
export function watchStarter(
  onEnded: () => void,
  lifecycle = process.env['npm_lifecycle_event'],
): () => void {
  if (lifecycle === undefined) return () => undefined;
  const shell = process.ppid;
  // Finds the npm process above the shell, on systems with `/proc`: if npm is killed hard, its shell
  // survives.
  const isShell = /^(?:\/\S*\/)?(?:sh|bash|dash|zsh)\0-c\0/.test(told(shell, 'cmdline'));
  const npm = isShell
    ? Number(
        told(shell, 'stat')
          .replace(/^.*\) /s, '')
          .split(' ')[1],
      )
    : 0;
  const beginning = npm > 1 ? processBeginning(npm) : '';
  const timer = setInterval(() => {
    if (process.ppid === shell && (beginning === '' || processBeginning(npm) === beginning)) return;
    clearInterval(timer);
    onEnded();
  }, lookEvery);
  timer.unref();
  return () => clearInterval(timer);
}
