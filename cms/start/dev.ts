/**
 * `npm run dev`: CMS and site with reload. The admin answers on PORT, the site on PORT + 1. The site reads
 * the dataset, which is written again whenever a published record changes; reload the page to see the change.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { settings } from '#cms/env/env.ts';
import { openDataFolder } from '#cms/locks/open-data-folder.ts';
import { prepareData } from './prepare-data.ts';
import { runScript } from './run-script.ts';
import { step } from './steps.ts';

const { rootDir, port } = settings;
await openDataFolder(settings.dataDir, 'serve', port);
const bin = (...parts: string[]) => path.join(rootDir, 'node_modules', ...parts);

Object.assign(process.env, {
  TZ: 'Asia/Shanghai',
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
});
await step('编译公众网站', () => runScript({ rootDir, script: 'site/build/build-bundle.ts' }));
await prepareData({ NODE_ENV: 'production' });

// The site is on another port than the CMS, to which its forms post.
const wishes = process.env.WISH_URL ? {} : { WISH_URL: `http://localhost:${port}` };
const children = [
  spawn(process.execPath, [bin('next', 'dist', 'bin', 'next'), 'dev', 'cms', '-p', String(port)], {
    cwd: rootDir,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'development' },
  }),
  spawn(process.execPath, [bin('astro', 'bin', 'astro.mjs'), 'dev', '--port', String(port + 1)], {
    cwd: rootDir,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'development', DATASET_DIR: settings.datasetDir, ...wishes },
  }),
];
console.log(
  `\n  公众网站  http://localhost:${port + 1}${settings.basePath}\n  管理后台  http://localhost:${port}/admin\n`,
);
const stop = () => {
  for (const child of children) child.kill('SIGTERM');
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
for (const child of children) child.once('exit', stop);
