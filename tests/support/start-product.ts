import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';
import { freePort } from './free-port.ts';

const administratorPassword = 'Qinghe-2026-ceshi';
const dataDir = path.resolve('.build', 'test-data');

/**
 * Token of an administrator who never signs in through a browser. An account keeps at most ten sessions, so a
 * token of the first administrator would become invalid during the tests.
 */
async function tokenForTests(url: string): Promise<string> {
  const ask = async (method: string, path: string, body: object, token?: string) => {
    const response = await fetch(`${url}/api/users${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `JWT ${token}` } : {}) },
      body: JSON.stringify(body),
    });
    return (await response.json()) as { token: string; doc: { id: string } };
  };
  const logIn = (email: string, password: string) => ask('POST', '/login', { email, password });
  const email = 'tests@example.com';
  const [given, own] = ['Qinghe-2026-jiegei', 'Qinghe-2026-ziji'];
  const { token } = await logIn('admin@example.com', administratorPassword);
  const account = { name: '测试管理员', email, password: given, roles: ['administrator'], active: true };
  const { doc } = await ask('POST', '', account, token);
  const first = await logIn(email, given);
  await ask('PATCH', `/${doc.id}`, { password: own, currentPassword: given }, first.token);
  return (await logIn(email, own)).token;
}

/**
 * Starts the product once for all browser tests, as `npm start` does on a fresh machine (empty data folder,
 * sample town), or uses the one that PRODUCT_URL and PRODUCT_DATA name. Passes its address and the
 * administrator's password to the tests through the environment. Returns a function that stops it.
 */
export default async function startProduct(): Promise<() => Promise<void>> {
  if (process.env.PRODUCT_URL) return async () => undefined;
  rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true });
  const port = await freePort();
  const child = spawn(process.execPath, ['cms/start/start.ts'], {
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
  process.env.PRODUCT_TOKEN = await tokenForTests(process.env.PRODUCT_URL);
  return async () => {
    child.kill('SIGTERM');
    await exited;
  };
}
