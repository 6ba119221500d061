import { createInterface } from 'node:readline';
import { startScript, type Script } from '#cms/process/start-script.ts';
import { failureIn } from './failure-in.ts';

/**
 * Runs one of our scripts to its end; it also ends with this process. Rejects with its last output if it
 * fails.
 */
export async function runScript({
  onLine,
  ...script
}: Script & { onLine?: (line: string) => void }): Promise<void> {
  // Options given to a start or a build, e.g. more memory, are meant for the scripts it runs.
  const env = { NODE_OPTIONS: process.env.NODE_OPTIONS, ...script.env };
  const { child, ended } = startScript({ ...script, env });
  child.stdin.end();
  const said: string[] = [];
  const hear = (line: string) => {
    said.push(line);
    if (said.length > 60) said.shift();
    onLine?.(line);
  };
  createInterface({ input: child.stdout }).on('line', hear);
  if (child.stderr) createInterface({ input: child.stderr }).on('line', hear);
  const code = await ended;
  if (code !== 0)
    throw new Error(failureIn(said) ?? (said.join('\n') || `进程以代码 ${code ?? '被终止'} 结束`));
}
