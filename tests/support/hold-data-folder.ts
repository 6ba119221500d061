import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

/**
 * Starts another process that uses a data folder. Resolves to its first line of output, its PID and a
 * function that kills it with SIGKILL.
 */
export async function holdDataFolder(
  dataDir: string,
  use: 'serve' | 'work' | 'backup' | 'restore' | 'publisher',
): Promise<{ said: string; pid: number; kill: () => Promise<void> }> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', path.resolve('tests/support/hold-lock.ts'), dataDir, use],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const exited = once(child, 'exit');
  const [said] = await once(createInterface({ input: child.stdout }), 'line');
  return {
    said: String(said),
    pid: child.pid ?? 0,
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
