import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** Lets another process use a data folder; resolves to what it said, its number and what kills it, the hard way. */
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
