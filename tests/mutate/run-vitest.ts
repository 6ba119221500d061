import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/**
 * Runs test files in `folder`. Resolves to whether all passed, with the output. A run longer than `timeout`
 * ms counts as failed.
 */
export async function runVitest(
  folder: string,
  args: readonly string[],
  env: Record<string, string>,
  timeout: number,
): Promise<{ passed: boolean; output: string }> {
  const child = spawn(process.execPath, [path.resolve('node_modules/vitest/vitest.mjs'), 'run', ...args], {
    cwd: folder,
    env: { ...process.env, TZ: 'Asia/Shanghai', LC_ALL: 'C.UTF-8', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  const hear = (chunk: Buffer) => (output = (output + chunk.toString()).slice(-20_000));
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const timer = setTimeout(() => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, timeout);
  const [code] = (await once(child, 'close')) as [number | null];
  clearTimeout(timer);
  return { passed: code === 0, output };
}
