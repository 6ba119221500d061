/**
 * node tests/support/mongodb.ts COMMAND…
 *
 * Runs a command with `MONGODB_URL` set to a new MongoDB server, which is removed afterwards. The server is
 * SecantusDB, a Python package with MongoDB's protocol and transactions over WiredTiger. It is installed into
 * `.build/mongodb` at first use. If it cannot be installed or started, prints that in one line and runs the
 * command without a server.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { MongoClient } from 'mongodb';
import { freePort } from './free-port.ts';

/** The package, in the version with which the README's figures were measured. */
const wheel = 'secantusdb==0.7.0b3';
const folder = path.resolve(import.meta.dirname, '..', '..', '.build', 'mongodb');
const venv = path.join(folder, wheel.replaceAll('=', '-'));
const program = path.join(venv, 'bin', 'secantusd-py');
/** Time limits for installing the package and for the server to answer, in milliseconds. */
const timeToInstall = 180_000;
const timeToAnswer = 120_000;

/** A MongoDB server with transactions. */
export interface MongodbServer {
  readonly url: string;
  readonly process: ChildProcess;
  /** Stops the server and removes its data, unless `dataDir` was given. */
  stop: () => Promise<void>;
}

function run(command: string, ...args: string[]): void {
  const { status, error, stderr } = spawnSync(command, args, { timeout: timeToInstall, encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr.trim().split('\n').at(-1) ?? `${command} failed`);
}

function install(): void {
  if (existsSync(program)) return;
  try {
    mkdirSync(folder, { recursive: true });
    run('python3', '-m', 'venv', venv);
    run(path.join(venv, 'bin', 'pip'), 'install', '--quiet', '--disable-pip-version-check', wheel);
  } catch (error) {
    // A partial installation would be taken for a complete one.
    rmSync(venv, { recursive: true, force: true });
    throw error;
  }
}

/** Resolves when a server answers. Rejects if it ends or takes too long. */
async function answers(url: string, child: ChildProcess): Promise<void> {
  const until = performance.now() + timeToAnswer;
  while (performance.now() < until) {
    if (child.exitCode !== null) throw new Error(`it ended with code ${child.exitCode}`);
    const client = new MongoClient(url, { serverSelectionTimeoutMS: 5_000 });
    const isThere = await client.connect().then(
      () => true,
      () => false,
    );
    await client.close();
    if (isThere) return;
    await setTimeout(200);
  }
  throw new Error('it does not answer');
}

/**
 * Starts a server on `port` or a free one, with its data in `dataDir` or in a folder that is removed when it
 * stops. Rejects if the package cannot be installed or does not run. Only with `isDurable` does this server
 * keep what MongoDB keeps for `j: true`.
 */
export async function startMongodb({
  dataDir,
  port,
  isDurable = false,
}: { dataDir?: string; port?: number; isDurable?: boolean } = {}): Promise<MongodbServer> {
  install();
  mkdirSync(folder, { recursive: true });
  const data = dataDir ?? mkdtempSync(path.join(folder, 'data-'));
  const at = port ?? (await freePort());
  const child = spawn(
    program,
    [
      ...['--host', '127.0.0.1', '--port', String(at), '--storage-path', data, '--log-level', 'ERROR'],
      ...(isDurable ? ['--sync-on-commit'] : []),
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const ended = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
    if (dataDir === undefined) rmSync(data, { recursive: true, force: true });
  };
  const url = `mongodb://127.0.0.1:${at}/?replicaSet=secantus`;
  try {
    await answers(url, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, process: child, stop };
}

async function runWithServer([command = '', ...args]: readonly string[]): Promise<number> {
  let server: MongodbServer | undefined;
  try {
    server = await startMongodb();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.log(`── MongoDB: left out, there is no server: ${reason}`);
  }
  const env = { ...process.env, ...(server ? { MONGODB_URL: server.url } : {}) };
  const child = spawn(command, args, { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  const [code] = await once(child, 'exit');
  await server?.stop();
  return typeof code === 'number' ? code : 1;
}

if (import.meta.main) process.exit(await runWithServer(process.argv.slice(2)));
