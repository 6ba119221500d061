/**
 * node site/build/render/preview.ts --dataset DIR --url /activities/x/ [--bundle DIR] [--today YYYY-MM-DD]
 *
 * Renders one page of a dataset to standard output and writes no file. On failure prints one JSON line to
 * standard error, `{ message }`, and exits with code 1.
 */
import { parseArgs } from 'node:util';
import { defaultBundleDir } from '../default-bundle-dir.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { embedPolicy } from './content-policy.ts';
import { loadBundle } from './load-bundle.ts';

try {
  const { values } = parseArgs({
    options: {
      dataset: { type: 'string' },
      url: { type: 'string' },
      bundle: { type: 'string', default: defaultBundleDir },
      today: { type: 'string' },
    },
  });
  if (!values.dataset || !values.url) throw new Error('缺少 --dataset 或 --url。');
  const bundle = await loadBundle(values.bundle);
  const site = bundle.openSite(values.dataset, values.today ?? shanghaiDay(new Date()));
  const response = await site.render(values.url);
  if (response.status !== 200) throw new Error(`页面 ${values.url} 不能生成（${response.status}）。`);
  process.stdout.write(embedPolicy(await response.text(), site.policy));
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${JSON.stringify({ message })}\n`);
  process.exitCode = 1;
}
