import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';
import { freePort } from './free-port.ts';

const administratorPassword = 'Qinghe-2026-ceshi';
const dataDir = path.resolve('.build', 'test-data');

/**
 * Starts the product once for all browser tests (or takes the one that PRODUCT_URL and PRODUCT_DATA name), as `npm start` does on a fresh machine (empty data folder, sample town), and
 * tells them its address and the administrator's password through the environment. Returns the function that stops it.
 */
export default async function startProduct(): Promise<() => Promise<void>> {
  if (process.env.PRODUCT_URL) return async () => undefined;
  rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true });
  const port = await freePort();
  const child = spawn(process.execPath, ['cms/start.ts'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      ADMIN_EMAIL: 'admin@example.com',
      ADMIN_PASSWORD: administratorPassword,
      BASE_PATH: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const exited = once(child, 'exit');
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output += stripVTControlCharacters(chunk.toString());
      if (output.includes('按 Ctrl+C 停止')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => {
      reject(new Error(`The product did not start:\n${output}`));
    });
  });
  writeFileSync(path.join(dataDir, 'start.log'), output);
  process.env.PRODUCT_URL = `http://127.0.0.1:${port}`;
  process.env.PRODUCT_DATA = dataDir;
  process.env.PRODUCT_PASSWORD = administratorPassword;
  const signedIn = await fetch(`${process.env.PRODUCT_URL}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: 'admin@example.com', password: administratorPassword }),
  });
  const { token } = (await signedIn.json()) as { token: string };
  process.env.PRODUCT_TOKEN = token;
  return async () => {
    child.kill('SIGTERM');
    await exited;
  };
}
