import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** The processes of a start with a replacement for the CMS. */
export interface OpenProcesses {
  url: string;
  port: number;
  /** PIDs of the processes. */
  front: number;
  cms: number;
  /** The process that was started: the front itself, or npm. */
  started: ChildProcess;
  /** Lines that the front printed. */
  said: string[];
  /** The folder that holds the release. */
  dir: string;
  close: () => Promise<void>;
}

/**
 * Starts `run-front.ts`, through npm if `byNpm`, with a release that has one page of `你好` and its scripts.
 */
export async function openProcesses({
  env = {},
  byNpm = false,
}: { env?: Record<string, string>; byNpm?: boolean } = {}): Promise<OpenProcesses> {
  const dir = mkdtempSync(path.join(tmpdir(), 'front-'));
  const release = path.join(dir, 'releases', '20261126-120000-0123abcd');
  mkdirSync(release, { recursive: true });
  writeFileSync(path.join(release, 'index.html'), `<p>你好${'，走得近，帮得上'.repeat(300)}</p>`);
  writeFileSync(path.join(release, '404.html'), '没有这一页');
  symlinkSync(path.basename(release), path.join(dir, 'releases', 'current'), 'dir');
  const args = ['--disable-warning=ExperimentalWarning', path.resolve('tests/support/run-front.ts'), dir];
  const command = `"${process.execPath}" ${args.map((arg) => `"${arg}"`).join(' ')}`;
  writeFileSync(path.join(dir, 'package.json'), JSON.stringify({ scripts: { start: command } }));
  const [program, words] = byNpm ? ['npm', ['start', '--silent']] : [process.execPath, args];
  const started = spawn(program, words, {
    cwd: byNpm ? dir : process.cwd(),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    // Its own process group, as a terminal creates one.
    detached: byNpm,
  });
  const said: string[] = [];
  const lines = createInterface({ input: started.stdout });
  const told = await new Promise<{ port: number; front: number; cms: number }>((resolve, reject) => {
    started.once('exit', () => reject(new Error(`it did not start: ${said.join('\n')}`)));
    lines.on('line', (line) => {
      said.push(line);
      if (line.startsWith('{"port"')) resolve(JSON.parse(line));
    });
  });
  return {
    ...told,
    url: `http://127.0.0.1:${told.port}`,
    started,
    said,
    dir,
    close: async () => {
      if (started.exitCode === null && started.signalCode === null) {
        started.kill('SIGTERM');
        await once(started, 'exit');
      }
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
