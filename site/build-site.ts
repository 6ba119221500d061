/**
 * node site/build-site.ts --dataset DIR --out DIR [--bundle DIR] [--today YYYY-MM-DD]
 *
 * Makes a whole site of a dataset: pages, then the search index, then the look over everything. Prints one JSON line per
 * progress, `{ step, done, total, seconds }`, and a last one with `step: "done"`. On failure one JSON line on standard error,
 * `{ message, faults }`, and exit code 1; what was written so far is then not fit to go live.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { defaultBundleDir } from './default-bundle-dir.ts';
import { basePath } from './environment.ts';
import { todayInShanghai } from './lib/today-in-shanghai.ts';
import { loadBundle } from './render/load-bundle.ts';
import { renderSite } from './render/render-site.ts';
import { indexSite } from './search/index-site.ts';
import { verifySite, type SiteFault } from './verify/verify-site.ts';

/** Thrown when the built site must not go live; names the first pages and what is wrong with them. */
class FaultySiteError extends Error {
  readonly faults: readonly SiteFault[];

  constructor(faults: readonly SiteFault[]) {
    const shown = faults.slice(0, 3).map((fault) => `${fault.page}：${fault.message}`);
    const more = faults.length > 3 ? `……另有 ${faults.length - 3} 处` : '';
    super(`网站检查没有通过：${shown.join('；')}${more}`);
    this.name = 'FaultySiteError';
    this.faults = faults;
  }
}

const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

try {
  const { values } = parseArgs({
    options: {
      dataset: { type: 'string' },
      out: { type: 'string' },
      bundle: { type: 'string', default: defaultBundleDir },
      today: { type: 'string' },
    },
  });
  if (!values.dataset || !values.out) throw new Error('缺少 --dataset 或 --out。');
  const outDir = path.resolve(values.out);
  const begin = performance.now();
  const seconds = () => Math.round(performance.now() - begin) / 1000;

  const datasetDir = path.resolve(values.dataset);
  const today = values.today ?? todayInShanghai();
  const rendered = await renderSite({
    datasetDir,
    outDir,
    bundleDir: values.bundle,
    today,
    onProgress: print,
  });
  const { dataset, urls } = (await loadBundle(values.bundle)).openSite(datasetDir, today);
  await indexSite({
    outDir,
    dataset,
    urls,
    basePath,
    onProgress: (done, total) => print({ step: 'search', done, total, seconds: seconds() }),
  });
  print({ step: 'verify', done: 0, total: rendered.total, seconds: seconds() });
  const faults = await verifySite({ dir: outDir, basePath, expected: urls });
  if (faults.length > 0) throw new FaultySiteError(faults);
  print({ step: 'done', pages: rendered.total, seconds: seconds() });
} catch (error) {
  const faults = error instanceof FaultySiteError ? error.faults.slice(0, 50) : [];
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${JSON.stringify({ message, faults })}\n`);
  process.exitCode = 1;
}
