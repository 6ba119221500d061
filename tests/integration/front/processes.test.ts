import { once } from 'node:events';
import net from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { openProcesses, type OpenProcesses } from '../../support/open-processes.ts';

let product: OpenProcesses;
afterEach(() => product.close());

/** Whether a process with this PID is running. */
function processRuns(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Waits until a condition is true. Throws after ten seconds. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let n = 0; n < 200; n += 1) {
    if (await isSo()) return;
    await setTimeout(50);
  }
  throw new Error(`it did not come to be: ${String(isSo)}`);
}
const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
const isAllGone = async () =>
  !processRuns(product.front) && !processRuns(product.cms) && (await isFree(product.port));

test('Ctrl+C, which reaches every process of the terminal, stops all', async () => {
  product = await openProcesses({ byNpm: true });
  process.kill(-(product.started.pid ?? 0), 'SIGINT');
  await until(isAllGone);
});

for (const signal of ['SIGTERM', 'SIGKILL'] as const)
  test(`${signal} to npm stops all that npm start started, and the port is free`, async () => {
    product = await openProcesses({ byNpm: true });
    expect((await fetch(product.url)).status).toBe(200);
    product.started.kill(signal);
    await once(product.started, 'exit');
    await until(isAllGone);
  });

test('SIGKILL to the server in front takes the CMS with it', async () => {
  product = await openProcesses();
  product.started.kill('SIGKILL');
  await until(isAllGone);
});

test('when the CMS dies the site goes on, the API says so in Chinese, and the CMS is started again with a notice', async () => {
  product = await openProcesses();
  await fetch(`${product.url}/api/die`).catch(() => undefined);
  expect((await fetch(product.url)).status).toBe(200);
  const answer = await fetch(`${product.url}/api/x`);
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain('管理后台正在启动或重新启动');
  await until(async () => (await fetch(`${product.url}/api/x`)).status === 200);
  expect(product.said.join('\n')).toMatch(
    /管理后台意外停止（代码 3），1 秒后重新启动；公众网站不受影响。\n管理后台已重新启动。/,
  );
});

test('the public site answers at once while the CMS’s thread stands still', async () => {
  product = await openProcesses();
  const busy = fetch(`${product.url}/api/busy`);
  await setTimeout(100);
  const began = performance.now();
  for (let n = 0; n < 20; n += 1) expect((await fetch(product.url)).status).toBe(200);
  expect(performance.now() - began).toBeLessThan(2_000);
  expect((await busy).status).toBe(200);
});
