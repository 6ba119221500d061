/**
 * node site/build/build-site.ts --dataset DIR --out DIR [--bundle DIR] [--today YYYY-MM-DD] [--kept JSON]
 *
 * Makes a whole site of a dataset: pages, then the search index, then the look over everything. Prints one JSON line per
 * progress, `{ step, done, total, seconds }`, and a last one with `step: "done"`. On failure one JSON line on standard error,
 * `{ message, table, row, url }` (see `render/describe-error.ts`), and exit code 1; what was written so far is then not fit to go live.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { defaultBundleDir } from './default-bundle-dir.ts';
import { basePath } from '#site/environment.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { makeSite } from './make-site.ts';
import type { KeptPages } from './render/keep-page.ts';
import { describeError } from './render/describe-error.ts';

/** Pages that are taken over from a former site: `{ urls, dir }`. */
function readKept(text: string): KeptPages {
  const kept: KeptPages = JSON.parse(text);
  return kept;
}

const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

try {
  const { values } = parseArgs({
    options: {
      dataset: { type: 'string' },
      out: { type: 'string' },
      bundle: { type: 'string', default: defaultBundleDir },
      today: { type: 'string' },
      kept: { type: 'string' },
    },
  });
  if (!values.dataset || !values.out) throw new Error('缺少 --dataset 或 --out。');
  const begin = performance.now();
  const { pages } = await makeSite({
    datasetDir: path.resolve(values.dataset),
    outDir: path.resolve(values.out),
    bundleDir: values.bundle,
    basePath,
    today: values.today ?? shanghaiDay(new Date()),
    onProgress: print,
    ...(values.kept === undefined ? {} : { kept: readKept(values.kept) }),
  });
  print({ step: 'done', pages, seconds: Math.round(performance.now() - begin) / 1000 });
} catch (error) {
  process.stderr.write(`${JSON.stringify(describeError(error))}\n`);
  process.exitCode = 1;
}
