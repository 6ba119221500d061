import { spawn, type ChildProcessByStdio } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** A script of ours and its limits. */
export interface Script {
  rootDir: string;
  /** Path from the root, e.g. `site/build/build-site.ts`. */
  script: string;
  args?: readonly string[];
  /** Added to the environment of this process; `NODE_OPTIONS` is not passed on. */
  env?: Readonly<Record<string, string | undefined>>;
  /** Maximum size of its heap, in megabytes. */
  memory?: number;
  /** Maximum run time, in milliseconds. */
  within?: number;
  /** Stops the script early. */
  signal?: AbortSignal | undefined;
  /** Runs with low priority. */
  isPatient?: boolean | undefined;
  /** What happens to its standard error. */
  errors?: 'pipe' | 'inherit' | 'ignore';
}

export interface RunningScript {
  child: ChildProcessByStdio<Writable, Readable, Readable | null>;
  /**
   * The exit code when it has ended and closed its output; null if it was killed. Rejects if it could not be
   * started or was stopped by `signal`.
   */
  ended: Promise<number | null>;
}

/**
 * Starts a script of ours in a separate process, which ends at the latest with this one. Throws if the system
 * has no process left.
 */
export function startScript({
  rootDir,
  script,
  args = [],
  env,
  memory,
  within,
  signal,
  isPatient = false,
  errors = 'pipe',
}: Script): RunningScript {
  const flags = [
    '--disable-warning=ExperimentalWarning',
    ...(memory === undefined ? [] : [`--max-old-space-size=${memory}`]),
  ];
  const child = spawn(process.execPath, [...flags, path.resolve(rootDir, script), ...args], {
    cwd: rootDir,
    env: { ...process.env, NODE_OPTIONS: '', ...env } as NodeJS.ProcessEnv,
    stdio: ['pipe', 'pipe', errors],
    killSignal: 'SIGKILL',
    ...(within === undefined ? {} : { timeout: within }),
    ...(signal === undefined ? {} : { signal }),
  }) as RunningScript['child'];
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  // Must come first: if the system has no process left, the error comes at once and there are no pipes.
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  }).finally(() => process.off('exit', end));
  // A caller that does not wait for the end must not cause an unhandled rejection.
  ended.catch(() => undefined);
  if (child.pid === undefined) throw new Error(`${script} could not be started`);
  if (isPatient) os.setPriority(child.pid, os.constants.priority.PRIORITY_LOW);
  // A process that ended early reads no more input; its exit code says why it ended.
  child.stdin.on('error', () => undefined);
  return { child, ended };
}
