import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface CmsJob {
  /** Script of the process, and its arguments. */
  script: string;
  args: readonly string[];
  /** Called with messages for the operator, in Chinese. */
  onNotice: (sentence: string) => void;
  /** First wait before a restart, in milliseconds. It doubles each time, up to one minute. */
  firstWait?: number;
}

export interface RunningCms {
  /** Process id; undefined while the CMS is being restarted. */
  readonly pid: number | undefined;
  /** Stops the CMS. Resolves when its process has ended. */
  stop: () => Promise<void>;
}

/** A start counts as successful if the process ran longer than this, in milliseconds. */
const goodFor = 60_000;
/** How long the CMS may take to stop before it is killed, in milliseconds. */
const patience = 8_000;

/**
 * Runs the CMS in a separate process and restarts it whenever it ends, so that its failures do not affect the
 * public site. Resolves when the CMS answers. Rejects if it ends before that.
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
