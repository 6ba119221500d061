import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';

/** Interval between two samples, in milliseconds. */
const lookEvery = 100;

interface Process {
  pid: number;
  parent: number;
  /** Resident memory, kB. */
  memory: number;
}

/** The processes of this machine. Read from `/proc` if it exists, because slim systems have no `ps`. */
async function listProcesses(): Promise<Process[]> {
  if (!existsSync('/proc/self/status')) {
    const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss=']);
    return stdout
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/).map(Number))
      .map(([pid = 0, parent = 0, memory = 0]) => ({ pid, parent, memory }));
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8');
        const number = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
        return { pid: Number(name), parent: number('PPid'), memory: number('VmRSS') };
      } catch {
        return []; // The process ended in the meantime.
      }
    });
}

/** Memory of all descendants of this process, in MB. */
async function memoryOfChildren(): Promise<number> {
  const processes = await listProcesses();
  const family = new Set([process.pid]);
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid);
  }
  family.delete(process.pid);
  const sum = processes.filter(({ pid }) => family.has(pid)).reduce((total, { memory }) => total + memory, 0);
  return sum / 1024;
}

/** Runs `work`. Resolves to its result and the peak memory of its child processes together, in MB. */
export async function peakMemoryDuring<T>(work: () => Promise<T>): Promise<{ result: T; peak: number }> {
  let peak = 0;
  let isOver = false;
  const watch = async () => {
    while (!isOver) {
      peak = Math.max(peak, await memoryOfChildren());
      await new Promise((resolve) => setTimeout(resolve, lookEvery));
    }
  };
  const watching = watch();
  const result = await work().finally(() => {
    isOver = true;
  });
  await watching;
  return { result, peak };
}
