import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { failureIn } from './failure-in.ts';

export interface Script {
  /** Arguments of node: the script and its own. */
  args: readonly string[];
  cwd: string;
  env?: NodeJS.ProcessEnv;
  onLine?: (line: string) => void;
}

/** Runs a Node script to its end, or to this process's; rejects with the last of what it said when it fails. */
export async function runScript({ args, cwd, env, onLine }: Script): Promise<void> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = () => child.kill();
  process.once('exit', end);
  const said: string[] = [];
  const hear = (line: string) => {
    said.push(line);
    if (said.length > 60) said.shift();
    onLine?.(line);
  };
  createInterface({ input: child.stdout }).on('line', hear);
  createInterface({ input: child.stderr }).on('line', hear);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => process.off('exit', end));
  if (code !== 0)
    throw new Error(failureIn(said) ?? (said.join('\n') || `进程以代码 ${code ?? '被终止'} 结束`));
}
