import { readFileSync } from 'node:fs';
import { processBeginning } from '#cms/process/process-beginning.ts';

/** Time between two looks, milliseconds. */
const lookEvery = 200;

const told = (pid: number, file: 'cmdline' | 'stat'): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
};

/**
 * Calls back once `npm start` has ended. npm runs a script through a shell; told to stop, it stops that shell, which says
 * nothing to the program that it runs: the server would go on, on the port, with nobody to stop it. Returns what ends the watch.
 */
export function watchStarter(
  onEnded: () => void,
  lifecycle = process.env['npm_lifecycle_event'],
): () => void {
  if (lifecycle === undefined) return () => undefined;
  const shell = process.ppid;
  // Between npm and this process, where the system tells: npm killed the hard way leaves its shell behind.
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
