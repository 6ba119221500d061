/** `npm start`: from a fresh checkout to the running product, on one port. What is already built and loaded is used again. */
import os from 'node:os';
import path from 'node:path';
import { settings } from './env.ts';
import type { FirstAdministrator } from './first-administrator.ts';
import { buildAdmin } from './start/build-admin.ts';
import { runScript } from './start/run-script.ts';
import { step } from './start/steps.ts';

interface Prepared {
  step?: string;
  detail?: string;
  done?: boolean;
  administrator?: FirstAdministrator | null;
}

/** Addresses under which others on the same network reach this machine. */
function lanAddresses(): string[] {
  if (settings.host !== '0.0.0.0') return [];
  return Object.values(os.networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter((one) => one.family === 'IPv4' && !one.internal)
    .map((one) => `http://${one.address}:${settings.port}${settings.basePath}`);
}

async function start(): Promise<void> {
  const began = performance.now();
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', TZ: 'Asia/Shanghai' });
  const { rootDir } = settings;
  console.log('文明实践站点：正在启动');

  await step('编译公众网站', () => runScript({ args: [path.join('site', 'build-bundle.ts')], cwd: rootDir }));
  await step('编译管理后台', () => buildAdmin(rootDir));
  let administrator: Prepared['administrator'] = null;
  await step('准备数据', (tell) =>
    runScript({
      args: [path.join('cms', 'start', 'prepare.ts')],
      cwd: rootDir,
      onLine: (line) => {
        if (!line.startsWith('{"step"') && !line.startsWith('{"done"')) return;
        const said: Prepared = JSON.parse(line);
        if (said.done) administrator = said.administrator ?? null;
        else tell([said.step, said.detail].filter(Boolean).join(' '));
      },
    }),
  );
  await step('打开服务', async () => {
    const { openServer } = await import('./server.ts');
    const server = await openServer();
    const close = () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    };
    process.once('SIGINT', close);
    process.once('SIGTERM', close);
  });

  const here = `http://localhost:${settings.port}`;
  console.log(`\n  公众网站  ${here}${settings.basePath}`);
  for (const address of lanAddresses()) console.log(`            ${address}`);
  console.log(`  管理后台  ${here}/admin`);
  const first = administrator as FirstAdministrator | null;
  if (first !== null) {
    const password = first.isOneTime
      ? `  一次性密码    ${first.password}\n  只显示这一次，首次登录后请修改。`
      : '  密码          见设置 ADMIN_PASSWORD';
    console.log(`\n  管理员邮箱    ${first.email}\n${password}`);
  }
  console.log(`\n  用时 ${((performance.now() - began) / 1000).toFixed(1)} 秒；按 Ctrl+C 停止。`);
}

start().catch((error: unknown) => {
  console.error(`\n启动没有成功：${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
