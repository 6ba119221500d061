/**
 * `npm run build`: the newest published records → `dist/`, a plain static site for any web server.
 * `BASE_PATH=/wmsj/` sets its base path. With `DATASET_DIR` it is built from that dataset, without a CMS.
 */
import { cpSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { settings } from '#cms/env/env.ts';
import { tellAtTerminal } from '#cms/errors/tell-at-terminal.ts';
import { runScript } from './run-script.ts';
import { step } from './steps.ts';

const { rootDir } = settings;
const outDir = path.join(rootDir, 'dist');
/** One sentence for each record whose current state is not in the site. */
const held: string[] = [];
const exported = path.join(settings.dataDir, 'dataset-for-build');

/** Chinese names of the steps that the site's build reports. */
const stepNames: Readonly<Record<string, string>> = {
  dataset: '读取数据',
  files: '准备文件',
  pages: '页面',
  search: '搜索索引',
  verify: '检查',
};

/** Text for a line of progress, e.g. `页面 45%`; null if the line reports none. */
function share(line: string): string | null {
  if (!line.startsWith('{"step"')) return null;
  const { step: key, done, total }: { step: string; done?: number; total?: number } = JSON.parse(line);
  const name = stepNames[key];
  if (name === undefined) return null;
  return done && total ? `${name} ${Math.round((done / total) * 100)}%` : name;
}

try {
  Object.assign(process.env, { NODE_ENV: 'production', TZ: 'Asia/Shanghai' });
  await step('编译公众网站', () => runScript({ rootDir, script: 'site/build/build-bundle.ts' }));
  if (settings.givenDatasetDir === undefined) {
    rmSync(exported, { recursive: true, force: true });
    await step('准备数据', () =>
      runScript({
        rootDir,
        script: 'cms/start/prepare.ts',
        args: ['--export', exported],
        onLine: (line) => {
          if (line.startsWith('{"held"')) held.push(String(Reflect.get(JSON.parse(line), 'held')));
        },
      }),
    );
  }
  await step('生成网站', (tell) =>
    runScript({
      rootDir,
      script: 'site/build/build-site.ts',
      args: ['--dataset', settings.givenDatasetDir ?? exported, '--out', outDir],
      onLine: (line) => {
        const detail = share(line);
        if (detail !== null) tell(detail);
      },
    }),
  );
  if (settings.givenDatasetDir === undefined)
    await step('记入历史', () => runScript({ rootDir, script: 'cms/start/keep-build.ts', args: [outDir] }));
  else {
    // What was public before comes with the dataset, if it is one of a site.
    const history = path.join(settings.givenDatasetDir, 'history');
    if (existsSync(history)) cpSync(history, path.join(outDir, 'data', 'history'), { recursive: true });
  }
  for (const sentence of held) console.log(`\n  ! ${sentence}`);
  console.log(
    `\n  网站在 ${path.relative(rootDir, outDir)}/，可放到任何网页服务器的 ${settings.basePath} 之下。`,
  );
} catch (error) {
  console.error(`\n生成没有成功：${tellAtTerminal(error)}`);
  process.exitCode = 1;
} finally {
  rmSync(exported, { recursive: true, force: true });
}
