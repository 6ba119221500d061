/**
 * `npm start`: from a fresh checkout to the running product, on one port. Reuses what is already built and
 * loaded.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { settings } from '#cms/env/env.ts';
import { tellAtTerminal } from '#cms/errors/tell-at-terminal.ts';
import { openFront } from '#cms/front/open-front.ts';
import { runCms } from '#cms/front/run-cms.ts';
import { openDataFolder } from '#cms/locks/open-data-folder.ts';
import { mustBeFree } from '#cms/env/port.ts';
import { buildAdmin } from './build-admin.ts';
import { keepPrivate } from './keep-private.ts';
import { prepareData } from './prepare-data.ts';
import { runScript } from './run-script.ts';
import { step } from './steps.ts';
import { stopWhenTold } from './stop-when-told.ts';

/** Addresses at which other machines in the same network reach this one. */
function lanAddresses(): string[] {
  if (settings.host !== '0.0.0.0') return [];
  return Object.values(os.networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter((one) => one.family === 'IPv4' && !one.internal)
    .map((one) => `http://${one.address}:${settings.port}${settings.basePath}`);
}

const tell = (sentence: string) => console.log(`  ! ${sentence}`);

async function start(): Promise<void> {
  const began = performance.now();
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', TZ: 'Asia/Shanghai' });
  const { rootDir } = settings;
  const onStop = stopWhenTold();
  console.log('文明实践站点：正在启动');

  // First: this waits for a server that is just ending, which then also frees its port.
  onStop(await openDataFolder(settings.dataDir, 'serve', settings.port));
  for (const sentence of keepPrivate(settings)) tell(sentence);
  await mustBeFree(settings.port, settings.host);
  await step('编译公众网站', () => runScript({ rootDir, script: 'site/build/build-bundle.ts' }));
  await step('编译管理后台', () => buildAdmin(rootDir));
  await prepareData();
  await step('打开服务', async () => {
    // A short path, because the address of a socket may have only about 100 bytes. Other users cannot open
    // the folder.
    const socketDir = mkdtempSync(path.join(os.tmpdir(), 'wmsj-'));
    onStop(() => rmSync(socketDir, { recursive: true, force: true }));
    const socketPath = path.join(socketDir, 'cms');
    const script = path.join(rootDir, 'cms', 'front', 'serve-cms.ts');
    const cms = await runCms({ script, args: [socketPath], onNotice: tell });
    onStop(() => cms.stop());
    const server = await openFront(settings, socketPath, tell);
    onStop(() => {
      server.close();
      server.closeIdleConnections();
    });
  });

  const here = `http://localhost:${settings.port}`;
  console.log(`\n  公众网站  ${here}${settings.basePath}`);
  for (const address of lanAddresses()) console.log(`            ${address}`);
  console.log(`  管理后台  ${here}/admin`);
  console.log(`\n  用时 ${((performance.now() - began) / 1000).toFixed(1)} 秒；按 Ctrl+C 停止。`);
}

start().catch((error: unknown) => {
  console.error(`\n启动没有成功：${tellAtTerminal(error)}`);
  process.exit(1);
});
