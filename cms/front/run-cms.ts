import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface CmsJob {
  /** Script of the process, and its arguments. */
  script: string;
  args: readonly string[];
  /** Told, in Chinese, what is worth knowing. */
  onNotice: (sentence: string) => void;
  /** First wait before it is started again, milliseconds; twice as long each time, a minute at most. */
  firstWait?: number;
}

export interface RunningCms {
  /** Number of the process; undefined while it is being started again. */
  readonly pid: number | undefined;
  /** Ends it; resolves when it has ended. */
  stop: () => Promise<void>;
}

/** A start that held this long was a good one, milliseconds. */
const goodFor = 60_000;
/** Longest that it may take to stop before it is made to, milliseconds. */
const patience = 8_000;

/**
 * Runs the CMS in a process of its own and starts it again whenever it ends: what goes wrong in it takes nothing of the public
 * site with it. Resolves once it answers; rejects where it ends before it ever did.
 */
export async function runCms({ script, args, onNotice, firstWait = 1_000 }: CmsJob): Promise<RunningCms> {
  let child: ChildProcess | undefined;
  let isStopping = false;
  let next = firstWait;

  const start = async (): Promise<void> => {
    const began = Date.now();
    const started = fork(path.resolve(script), args, { execArgv: ['--disable-warning=ExperimentalWarning'] });
    child = started;
    const ended = new Promise<string>((resolve) => {
      started.once('error', (error) => resolve(error.message));
      started.once('exit', (code, signal) => resolve(signal ?? `代码 ${code}`));
    });
    const why = await Promise.race([once(started, 'message').then(() => null), ended]);
    if (why !== null) throw new Error(`管理后台没有启动成功（${why}）。原因见上面的运行日志。`);
    void ended.then((reason) => {
      child = undefined;
      if (Date.now() - began > goodFor) next = firstWait;
      void again(reason);
    });
  };
  const again = async (reason: string): Promise<void> => {
    if (isStopping) return;
    onNotice(`管理后台意外停止（${reason}），${Math.ceil(next / 1_000)} 秒后重新启动；公众网站不受影响。`);
    await wait(next);
    next = Math.min(next * 2, 60_000);
    if (isStopping) return;
    try {
      await start();
      onNotice('管理后台已重新启动。');
    } catch (error) {
      child = undefined;
      await again(error instanceof Error ? error.message : String(error));
    }
  };

  await start();
  return {
    get pid() {
      return child?.pid;
    },
    stop: async () => {
      isStopping = true;
      const last = child;
      if (last?.exitCode !== null || last.signalCode !== null) return;
      const ended = once(last, 'exit');
      last.kill('SIGTERM');
      const timer = setTimeout(() => last.kill('SIGKILL'), patience);
      await ended;
      clearTimeout(timer);
    },
  };
}
