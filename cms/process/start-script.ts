import { spawn, type ChildProcessByStdio } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** A script of ours and what it may use. */
export interface Script {
  rootDir: string;
  /** From the root, e.g. `site/build/build-site.ts`. */
  script: string;
  args?: readonly string[];
  /** Beside what this process has; `NODE_OPTIONS` is not handed on. */
  env?: Readonly<Record<string, string | undefined>>;
  /** Most memory for its objects, megabytes. */
  memory?: number;
  /** Longest that it may run, milliseconds. */
  within?: number;
  /** Ends it before it is done. */
  signal?: AbortSignal | undefined;
  /** Gives way to whatever else the machine has to do. */
  isPatient?: boolean | undefined;
  /** What becomes of what it says on standard error. */
  errors?: 'pipe' | 'inherit' | 'ignore';
}

export interface RunningScript {
  child: ChildProcessByStdio<Writable, Readable, Readable | null>;
  /** Its code when it has ended and said everything, null where it was killed. Rejects where it could not be started or was ended by `signal`. */
  ended: Promise<number | null>;
}

/** Starts a script of ours in a process of its own, which ends with this one at the latest. Throws where the system has none left. */
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
  // Before all else: where the system has no process left, the error comes at once and there are no pipes.
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  }).finally(() => process.off('exit', end));
  // Whoever does not wait for the end need not hear of it.
  ended.catch(() => undefined);
  if (child.pid === undefined) throw new Error(`${script} could not be started`);
  if (isPatient) os.setPriority(child.pid, os.constants.priority.PRIORITY_LOW);
  // A process that ended early reads no more; why it ended is told by its code.
  child.stdin.on('error', () => undefined);
  return { child, ended };
}
