import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';
import { freePort } from '../support/free-port.ts';

const email = 'bench@example.com';
const password = 'Qinghe-2026-jizhun';

/**
 * Starts the product as `npm start` does, on a data folder with records but no account yet, and signs its
 * first administrator in.
 */
export async function startOn({ dataDir, databaseUrl }: { dataDir: string; databaseUrl: string }): Promise<{
  url: string;
  token: string;
  stop: () => Promise<void>;
}> {
  const port = await freePort();
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'cms/start/start.ts'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      SAMPLE_TOWN: 'no',
      ADMIN_EMAIL: email,
      ADMIN_PASSWORD: password,
      BASE_PATH: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output += stripVTControlCharacters(chunk.toString());
      if (output.includes('按 Ctrl+C 停止')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(`the product did not start:\n${output}`)));
  });
  const url = `http://127.0.0.1:${port}`;
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { token }: { token?: string } = await answer.json();
  if (!token) throw new Error(`nobody could sign in: ${answer.status}`);
  return {
    url,
    token,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
