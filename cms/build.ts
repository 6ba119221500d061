/**
 * `npm run build`: the newest published records → `dist/`, a plain static site for any web server. `BASE_PATH=/wmsj/` is
 * honoured; `DATASET_DIR` builds from that dataset instead, without a CMS.
 */
import path from 'node:path';
import { settings } from './env.ts';
import { runScript } from './start/run-script.ts';
import { step } from './start/steps.ts';

const { rootDir } = settings;
const outDir = path.join(rootDir, 'dist');

/** The share of a step that a line of progress tells, e.g. `45%`. */
function share(line: string): string | null {
  if (!line.startsWith('{"step"')) return null;
  const { step: name, done, total }: { step: string; done?: number; total?: number } = JSON.parse(line);
  return done !== undefined && total ? `${name} ${Math.round((done / total) * 100)}%` : null;
}

try {
  Object.assign(process.env, { NODE_ENV: 'production', TZ: 'Asia/Shanghai' });
  await step('编译公众网站', () => runScript({ args: [path.join('site', 'build-bundle.ts')], cwd: rootDir }));
  if (settings.givenDatasetDir === undefined) {
    await step('准备数据', () =>
      runScript({ args: [path.join('cms', 'start', 'prepare.ts'), '--export'], cwd: rootDir }),
    );
  }
  await step('生成网站', (tell) =>
    runScript({
      args: [
        path.join('site', 'build-site.ts'),
        '--dataset',
        settings.givenDatasetDir ?? settings.datasetDir,
        '--out',
        outDir,
      ],
      cwd: rootDir,
      onLine: (line) => {
        const detail = share(line);
        if (detail !== null) tell(detail);
      },
    }),
  );
  console.log(
    `\n  网站在 ${path.relative(rootDir, outDir)}/，可放到任何网页服务器的 ${settings.basePath} 之下。`,
  );
} catch (error) {
  console.error(`\n生成没有成功：${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
