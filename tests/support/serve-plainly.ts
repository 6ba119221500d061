import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { serveFolder } from './serve-folder.ts';

interface Served {
  /** Address without a final slash. */
  readonly url: string;
  /** The server: Python's simple one or, on a machine without Python, an equally simple one in Node. */
  readonly by: 'python' | 'node';
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder like the simplest web server, `python3 -m http.server`: no compression, no headers, no 404
 * page.
 */
export async function servePlainly(dir: string): Promise<Served> {
  const child = spawn('python3', ['-u', '-m', 'http.server', '0', '--bind', '127.0.0.1'], {
    cwd: dir,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const address = await Promise.race([
    once(child.stdout, 'data').then(([line]) => /http:\/\/[\d.]+:\d+/.exec(String(line))?.[0]),
    exited.then(() => undefined),
  ]);
  if (address === undefined) return { ...(await serveFolder(dir)), by: 'node' };
  return {
    url: address,
    by: 'python',
    close: async () => {
      child.kill();
      await exited;
    },
  };
}
